package app.facet.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value belongs: a value that turns up anywhere else is refused.
 *
 * @param table the table
 * @param id the row's key
 * @param bound the other plain columns of the row
 */
record Place(String table, String id, String bound) {

    static Place clinic() {
        return new Place("clinic", "1", "");
    }

    static Place patient(UUID id) {
        return new Place("patient", id.toString(), "");
    }

    static Place screening(UUID id, UUID patient, UUID episode, long begun, String contentHash) {
        return new Place("screening", id.toString(), patient + "\n" + episode + "\n" + begun + "\n" + contentHash);
    }

    static Place bookmark(UUID screening) {
        return new Place("bookmark", screening.toString(), "");
    }

    static Place entry(UUID screening, int seq, int phase) {
        return new Place("entry", screening.toString(), seq + "\n" + phase);
    }

    static Place document(UUID id, UUID screening, int seq, String part) {
        return new Place("document", id.toString(), screening + "\n" + seq + "\n" + part);
    }

    static Place draft(String place) {
        return new Place("draft", place, "");
    }

    static Place content(String hash, String part) {
        return new Place("content", hash, part);
    }

    /** What is sealed along with the value. */
    byte[] associatedData() {
        return ("facet 1\n" + table + "\n" + id + "\n" + bound).getBytes(StandardCharsets.UTF_8);
    }

    /** Table and key, for messages. */
    @Override
    public String toString() {
        return table + " " + id;
    }
}
