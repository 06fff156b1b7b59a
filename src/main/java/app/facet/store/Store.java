package app.facet.store;

import java.nio.file.Path;

/** The open store; safe for use from several threads, which take turns. Closing it locks it. */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Sealer sealer;
    private final Runnable release;
    private final PatientStore patients;
    private final ScreeningStore screenings;
    private final Documents documents;
    private final ClinicStore clinic;
    private final ContentArchive contents;
    private final Drafts drafts;
    private final Keys keys;
    private final Backups backups;

    Store(Path file, Database database, Sealer sealer, Cost cost, Runnable release) {
        this.database = database;
        this.sealer = sealer;
        this.release = release;
        this.patients = new PatientStore(database, sealer);
        this.screenings = new ScreeningStore(database, sealer);
        this.documents = new Documents(database, sealer);
        this.clinic = new ClinicStore(database, sealer);
        this.contents = new ContentArchive(database, sealer);
        this.drafts = new Drafts(database, sealer);
        this.keys = new Keys(file, database, sealer, cost);
        this.backups = new Backups(file, sealer);
    }

    /** The patients' records. */
    public PatientStore patients() {
        return patients;
    }

    /** The screenings with their answers. */
    public ScreeningStore screenings() {
        return screenings;
    }

    /** The papers that were made. */
    public Documents documents() {
        return documents;
    }

    /** What the clinic settled on. */
    public ClinicStore clinic() {
        return clinic;
    }

    /** The contents screenings were asked with. */
    public ContentArchive contents() {
        return contents;
    }

    /** What was typed and not saved. */
    public Drafts drafts() {
        return drafts;
    }

    /** The passphrase and the recovery key. */
    public Keys keys() {
        return keys;
    }

    /** The backups. */
    public Backups backups() {
        return backups;
    }

    /** Empties the write-ahead log into the file, closes it, forgets the key and frees the folder. */
    @Override
    public void close() {
        try {
            database.close();
        } finally {
            sealer.forget();
            release.run();
        }
    }
}
