package app.facet.content;

/**
 * One thing wrong with the content.
 *
 * @param file the file, relative to the content folder
 * @param line the line, from 1; 0 where the whole file is meant
 * @param what what is wrong and what was expected
 */
public record ContentProblem(String file, int line, String what) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + what : file + ": " + what;
    }
}
