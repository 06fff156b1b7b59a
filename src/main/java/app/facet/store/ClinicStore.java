package app.facet.store;

import app.facet.domain.screening.Clinic;
import java.util.Optional;

/** Keeps what the clinic settled on. */
public final class ClinicStore {

    private final Database database;
    private final Sealer sealer;

    ClinicStore(Database database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** The clinic, once it was saved. */
    public Optional<Clinic> load() {
        var place = Place.clinic();
        return database.read(
                        place.toString(),
                        handle -> handle.createQuery("select sealed from clinic where id = 1")
                                .mapTo(byte[].class)
                                .findOne())
                .map(value -> Fields.read(place, sealer.open(place, value), ClinicShape::read));
    }

    /** Saves the clinic. */
    public void save(Clinic clinic) {
        var place = Place.clinic();
        byte[] sealed = sealer.seal(place, Json.bytes(ClinicShape.write(clinic)));
        database.write(
                place.toString(),
                handle -> handle.createUpdate("""
                        insert into clinic (id, sealed) values (1, :sealed)
                        on conflict (id) do update set sealed = excluded.sealed""").bind("sealed", sealed).execute());
    }
}
