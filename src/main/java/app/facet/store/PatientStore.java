package app.facet.store;

import app.facet.domain.screening.Patient;
import app.facet.domain.screening.SheetStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;

/** Keeps the patients' records. */
public final class PatientStore {

    private static final RowMapper<Row> ROW =
            (rows, _) -> new Row(UUID.fromString(rows.getString("id")), rows.getBytes("sealed"));

    private final Database database;
    private final Sealer sealer;

    PatientStore(Database database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** Saves a patient's record, new or changed; durable when it returns. */
    public void save(Patient patient) {
        var place = Place.patient(patient.id());
        byte[] sealed = sealer.seal(place, Json.bytes(PatientShape.write(patient)));
        database.write(
                place.toString(),
                handle -> handle.createUpdate("""
                        insert into patient (id, sealed) values (:id, :sealed)
                        on conflict (id) do update set sealed = excluded.sealed""")
                        .bind("id", patient.id().toString())
                        .bind("sealed", sealed)
                        .execute());
    }

    /** Keeps how a patient's papers are laid out, and in which language. */
    public void remember(UUID patient, String language, SheetStyle style) {
        find(patient).ifPresent(found -> save(found.withPapers(language, Optional.of(style))));
    }

    /** All records that can be read, in no special order. */
    public List<Patient> all() {
        return listing().readable();
    }

    /** All records, the damaged ones by their ids. */
    public Listing<Patient> listing() {
        var rows = database.read(
                "patient",
                handle -> handle.createQuery("select id, sealed from patient")
                        .map(ROW)
                        .list());
        var read = rows.parallelStream().map(this::read).toList();
        return new Listing<>(
                read.stream().flatMap(one -> one.patient().stream()).toList(),
                read.stream()
                        .filter(one -> one.patient().isEmpty())
                        .map(Read::id)
                        .toList());
    }

    private Read read(Row row) {
        try {
            return new Read(row.id(), Optional.of(patient(row)));
        } catch (StoreTrouble trouble) {
            return new Read(trouble.countedAsDamaged(row.id()), Optional.empty());
        }
    }

    /** A record, or that it is damaged. */
    private record Read(UUID id, Optional<Patient> patient) {}

    /** One record; throws {@link StoreTrouble} when it is damaged. */
    public Optional<Patient> find(UUID id) {
        return database.read(
                        "patient " + id,
                        handle -> handle.createQuery("select id, sealed from patient where id = :id")
                                .bind("id", id.toString())
                                .map(ROW)
                                .findOne())
                .map(this::patient);
    }

    private Patient patient(Row row) {
        var place = Place.patient(row.id());
        return Fields.read(place, sealer.open(place, row.sealed()), fields -> PatientShape.read(row.id(), fields));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(UUID id, byte[] sealed) {}
}
