package app.facet.model;

import app.facet.content.ContentLoader;
import app.facet.content.ContentLoader.Loaded;
import app.facet.domain.ClinicalContent;
import app.facet.store.ContentArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The content a screening was asked with: the present one, or one from the archive; read once each. */
public final class ArchivedContent implements Function<String, ClinicalContent> {

    private final ContentArchive archive;
    private final Locale language;
    private final Map<String, ClinicalContent> read = new HashMap<>();

    /** The contents of an archive, in the program's language; the present one is at hand in it. */
    public ArchivedContent(ContentArchive archive, ClinicalContent present, Locale language) {
        this.archive = archive;
        this.language = language;
        read.put(present.hash(), present);
    }

    /** The content of this hash; content holds nothing about a patient, so it may pass through a temporary folder. */
    @Override
    public synchronized ClinicalContent apply(String hash) {
        return read.computeIfAbsent(hash, this::load);
    }

    private ClinicalContent load(String hash) {
        byte[] zip = archive.zip(hash).orElseThrow(() -> new IllegalStateException("no content " + hash));
        try {
            Path folder = Files.createTempDirectory("facet-content");
            try {
                unpack(zip, folder);
                return switch (ContentLoader.load(folder)) {
                    case Loaded.Ok(ClinicalContent content) -> content.in(language);
                    case Loaded.Broken(List<?> problems) ->
                        throw new IllegalStateException("content " + hash + ": " + problems.size() + " problems");
                };
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(byte[] zip, Path folder) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory() || !file.startsWith(folder)) {
                    continue;
                }
                Path parent = file.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.copy(in, file);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
