package app.facet.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was typed and not saved when the records were locked; sealed like everything else, taken out when they are opened. */
public final class Drafts {

    private final Database database;
    private final Sealer sealer;

    Drafts(Database database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** Keeps the typed texts of one place, by the names of their fields. */
    public void keep(String place, Map<String, String> typed) {
        var where = Place.draft(place);
        var value = Json.value();
        var fields = value.putArray("fields");
        new TreeMap<>(typed)
                .forEach((name, text) -> fields.addObject().put("name", name).put("text", text));
        byte[] sealed = sealer.seal(where, Json.bytes(value));
        database.write(
                where.toString(),
                handle -> handle.createUpdate("""
                        insert into draft (place, sealed) values (:place, :sealed)
                        on conflict (place) do update set sealed = excluded.sealed""")
                        .bind("place", place)
                        .bind("sealed", sealed)
                        .execute());
    }

    /** Takes out what was kept for a place; it is gone from the store afterwards. */
    public Optional<Map<String, String>> take(String place) {
        var where = Place.draft(place);
        Optional<byte[]> sealed = database.write(where.toString(), handle -> {
            var found = handle.createQuery("select sealed from draft where place = :place")
                    .bind("place", place)
                    .mapTo(byte[].class)
                    .findOne();
            handle.createUpdate("delete from draft where place = :place")
                    .bind("place", place)
                    .execute();
            return found;
        });
        return sealed.map(value -> Fields.read(where, sealer.open(where, value), Drafts::read));
    }

    /** Nothing is typed at a place any more. */
    public void drop(String place) {
        database.write(
                Place.draft(place).toString(),
                handle -> handle.createUpdate("delete from draft where place = :place")
                        .bind("place", place)
                        .execute());
    }

    private static Map<String, String> read(Fields fields) {
        var typed = new TreeMap<String, String>();
        fields.parts("fields", field -> typed.put(field.text("name"), field.text("text")));
        return typed;
    }
}
