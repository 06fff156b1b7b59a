package app.facet.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps each content a screening was asked with, so that an old visit always shows the questions as they were. */
public final class ContentArchive {

    private static final String VERSION = "version";
    private static final String ZIP = "zip";

    private final Database database;
    private final Sealer sealer;

    ContentArchive(Database database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** Keeps a content folder under its hash; one that is kept already is left alone. */
    public void keep(String hash, String version, Path contentFolder) {
        if (has(hash)) {
            return;
        }
        byte[] head = Json.bytes(Json.value().put(VERSION, version));
        byte[] sealedHead = sealer.seal(Place.content(hash, VERSION), head);
        byte[] sealedZip = sealer.seal(Place.content(hash, ZIP), packed(hash, contentFolder));
        database.write(
                "content " + hash,
                handle -> handle.createUpdate("""
                        insert into content (hash, sealed_version, sealed_zip) values (:hash, :version, :zip)
                        on conflict (hash) do nothing""")
                        .bind("hash", hash)
                        .bind("version", sealedHead)
                        .bind("zip", sealedZip)
                        .execute());
    }

    /** The content of this hash, as a zip file of the folder. */
    public Optional<byte[]> zip(String hash) {
        var place = Place.content(hash, ZIP);
        return database.read(
                        place.toString(),
                        handle -> handle.createQuery("select sealed_zip from content where hash = :hash")
                                .bind("hash", hash)
                                .mapTo(byte[].class)
                                .findOne())
                .map(value -> sealer.open(place, value));
    }

    /** The version of the content of this hash. */
    public Optional<String> version(String hash) {
        var place = Place.content(hash, VERSION);
        return database.read(
                        place.toString(),
                        handle -> handle.createQuery("select sealed_version from content where hash = :hash")
                                .bind("hash", hash)
                                .mapTo(byte[].class)
                                .findOne())
                .map(value -> Fields.read(place, sealer.open(place, value), fields -> fields.text(VERSION)));
    }

    private boolean has(String hash) {
        return database.read(
                        "content " + hash,
                        handle -> handle.createQuery("select count(*) from content where hash = :hash")
                                .bind("hash", hash)
                                .mapTo(int.class)
                                .one())
                > 0;
    }

    private static byte[] packed(String hash, Path folder) {
        try {
            return ContentZip.of(folder);
        } catch (IOException e) {
            throw new StoreTrouble(StoreTrouble.Code.FAILED, "content " + hash, e);
        }
    }
}
