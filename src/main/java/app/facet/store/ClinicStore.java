package app.facet.store;

import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Shelf;
import java.util.Optional;

/** Keeps what the clinic settled on, and what it keeps at hand for its plans. */
public final class ClinicStore {

    private final Database database;
    private final Sealer sealer;

    ClinicStore(Database database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** The clinic, once it was saved. */
    public Optional<Clinic> load() {
        return read().map(ClinicShape::clinic);
    }

    /** Its favourites and templates. */
    public Shelf shelf() {
        return read().map(ClinicShape::shelf).orElse(Shelf.EMPTY);
    }

    /** Saves the clinic; what it keeps at hand stays. */
    public void save(Clinic clinic) {
        write(new ClinicShape(clinic, shelf()));
    }

    /** Keeps favourites and templates of a clinic that was saved. */
    public void keep(Shelf shelf) {
        write(new ClinicShape(load().orElseThrow(), shelf));
    }

    private Optional<ClinicShape> read() {
        var place = Place.clinic();
        return database.read(
                        place.toString(),
                        handle -> handle.createQuery("select sealed from clinic where id = 1")
                                .mapTo(byte[].class)
                                .findOne())
                .map(value -> Fields.read(place, sealer.open(place, value), ClinicShape::read));
    }

    private void write(ClinicShape shape) {
        var place = Place.clinic();
        byte[] sealed = sealer.seal(place, Json.bytes(shape.write()));
        database.write(
                place.toString(),
                handle -> handle.createUpdate("""
                        insert into clinic (id, sealed) values (1, :sealed)
                        on conflict (id) do update set sealed = excluded.sealed""").bind("sealed", sealed).execute());
    }
}
