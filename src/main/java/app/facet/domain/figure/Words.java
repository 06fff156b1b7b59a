package app.facet.domain.figure;

/** The words that name a side in pose data. */
final class Words {

    private Words() {}

    /** The word with left and right exchanged, behind a minus too. */
    static String mirror(String word) {
        if (word.startsWith("-")) {
            return "-" + mirror(word.substring(1));
        }
        if (word.startsWith("left-")) {
            return "right-" + word.substring(5);
        }
        if (word.startsWith("right-")) {
            return "left-" + word.substring(6);
        }
        if (word.endsWith("-left")) {
            return word.substring(0, word.length() - 4) + "right";
        }
        if (word.endsWith("-right")) {
            return word.substring(0, word.length() - 5) + "left";
        }
        return word;
    }
}
