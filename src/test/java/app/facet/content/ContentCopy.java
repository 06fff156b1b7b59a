package app.facet.content;

import app.facet.domain.ClinicalContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the shipped content in a temporary folder, to be changed by a test. */
public record ContentCopy(Path folder) {

    /** Copies the shipped content. */
    public static ContentCopy in(Path temporary) {
        Path shipped = ContentFolder.shipped();
        Path folder = temporary.resolve("content");
        try (Stream<Path> walk = Files.walk(shipped)) {
            for (Path path : walk.toList()) {
                Files.copy(path, folder.resolve(shipped.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentCopy(folder);
    }

    /** Replaces a text that occurs in the file, the first time it does; gives the line where the replacement begins. */
    public int replace(String file, String old, String replacement) {
        String text = read(file);
        int at = text.indexOf(old);
        if (at < 0) {
            throw new AssertionError(file + " has no " + old);
        }
        write(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
        return (int) text.substring(0, at).lines().count() + (text.charAt(Math.max(0, at - 1)) == '\n' ? 1 : 0);
    }

    /** The line on which the text stands for the last time. */
    public int lastLine(String file, String text) {
        List<String> lines = read(file).lines().toList();
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).contains(text)) {
                return at + 1;
            }
        }
        throw new AssertionError(file + " has no " + text);
    }

    /** Writes a file, new or not. */
    public void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds lines at the end of a file. */
    public void append(String file, String lines) {
        try {
            Files.writeString(folder.resolve(file), lines, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file. */
    public void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content, which must be fine. */
    public ClinicalContent load() {
        return switch (ContentLoader.load(folder)) {
            case ContentLoader.Loaded.Ok(var content) -> content;
            case ContentLoader.Loaded.Broken(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** What is wrong with it. */
    public List<ContentProblem> problems() {
        return switch (ContentLoader.load(folder)) {
            case ContentLoader.Loaded.Ok(var _) -> List.of();
            case ContentLoader.Loaded.Broken(var problems) -> problems;
        };
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
