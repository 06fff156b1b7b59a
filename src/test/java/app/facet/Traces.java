package app.facet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for words in bytes, as whoever finds a lost disk would: in UTF-8 and UTF-16, in small and large letters. */
final class Traces {

    private static final List<Charset> ENCODINGS = List.of(UTF_8, UTF_16LE, UTF_16BE);

    private final Map<String, String> wordsByBytes = new HashMap<>();
    private final Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    private final Set<Path> before = inTemporary();

    /** A search for these words; what is in the temporary folder by now was not left by whatever follows. */
    Traces(Set<String> words) {
        for (String word : words) {
            for (String spelled : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
                ENCODINGS.forEach(encoding -> wordsByBytes.put(folded(spelled.getBytes(encoding)), word));
            }
        }
    }

    /** Every word found in a file under the folder, with the file. */
    List<String> in(Path folder) throws IOException {
        var found = new ArrayList<String>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                try {
                    if (attributes.isRegularFile()) {
                        in(Files.readAllBytes(file)).forEach(word -> found.add(word + " in " + file));
                    }
                    return FileVisitResult.CONTINUE;
                } catch (IOException trouble) {
                    return visitFileFailed(file, trouble);
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
                if (trouble instanceof NoSuchFileException || trouble instanceof AccessDeniedException) {
                    return FileVisitResult.CONTINUE;
                }
                throw trouble;
            }
        });
        return found;
    }

    /** Every word found in what came into the temporary folder since this search was made. */
    List<String> inNewTemporaryFiles() throws IOException {
        var found = new ArrayList<String>();
        for (Path entry : inTemporary()) {
            if (!before.contains(entry) && Files.exists(entry)) {
                found.addAll(in(entry));
            }
        }
        return found;
    }

    /** Every word found in these bytes. */
    Set<String> in(byte[] bytes) {
        String text = folded(bytes);
        return wordsByBytes.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Path> inTemporary() {
        try (Stream<Path> entries = Files.list(temporary)) {
            return entries.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Bytes as text, a letter a byte, with large letters made small. */
    private static String folded(byte[] bytes) {
        return new String(bytes, ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
