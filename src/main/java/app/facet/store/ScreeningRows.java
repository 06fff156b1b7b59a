package app.facet.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The rows a screening is made of, still sealed. */
final class ScreeningRows {

    static final int OPEN = 0;
    static final int SIGNED = 1;
    static final int IN_ERROR = 2;

    private static final String COLUMNS =
            "select id, patient, episode, begun, content_hash, ended, sealed from screening ";

    private static final RowMapper<Head> HEAD = (rows, _) -> new Head(
            UUID.fromString(rows.getString("id")),
            UUID.fromString(rows.getString("patient")),
            UUID.fromString(rows.getString("episode")),
            rows.getLong("begun"),
            rows.getString("content_hash"),
            rows.getInt("ended"),
            rows.getBytes("sealed"));

    private ScreeningRows() {}

    static Optional<Head> head(Handle handle, UUID screening) {
        return handle.createQuery(COLUMNS + "where id = :id")
                .bind("id", screening.toString())
                .map(HEAD)
                .findOne();
    }

    static List<Head> ofPatient(Handle handle, UUID patient) {
        return handle.createQuery(COLUMNS + "where patient = :patient order by begun desc")
                .bind("patient", patient.toString())
                .map(HEAD)
                .list();
    }

    /** All screenings that were not entered in error. */
    static List<Head> valid(Handle handle) {
        return handle.createQuery(COLUMNS + "where ended <> 2 order by begun desc")
                .map(HEAD)
                .list();
    }

    /** What came with and after the signature. */
    static List<Sealed> fromSignature(Handle handle, UUID screening) {
        return handle.createQuery("""
                        select seq, phase, sealed from entry where screening = :screening and phase > 0 order by seq""")
                .bind("screening", screening.toString())
                .map((rows, _) -> new Sealed(rows.getInt("seq"), rows.getInt("phase"), rows.getBytes("sealed")))
                .list();
    }

    static List<UUID> unfinished(Handle handle) {
        return handle.createQuery("select id from screening where ended = 0 order by begun desc")
                .mapTo(String.class)
                .map(UUID::fromString)
                .list();
    }

    /** Whether the screening is open, signed or entered in error. */
    static int ended(Handle handle, UUID screening) {
        return handle.createQuery("select ended from screening where id = :id")
                .bind("id", screening.toString())
                .mapTo(int.class)
                .findOne()
                .orElseThrow(() -> new StoreTrouble(StoreTrouble.Code.UNKNOWN_ID, "screening " + screening));
    }

    static long begun(Handle handle) {
        return handle.createQuery("select coalesce(max(begun), 0) from screening")
                .mapTo(long.class)
                .one();
    }

    static void insert(Handle handle, Head head) {
        handle.createUpdate("""
                        insert into screening (id, patient, episode, begun, content_hash, sealed)
                        values (:id, :patient, :episode, :begun, :hash, :sealed)""")
                .bind("id", head.id().toString())
                .bind("patient", head.patient().toString())
                .bind("episode", head.episode().toString())
                .bind("begun", head.begun())
                .bind("hash", head.contentHash())
                .bind("sealed", head.sealed())
                .execute();
    }

    static int lastEntry(Handle handle, UUID screening) {
        return handle.createQuery("select coalesce(max(seq), 0) from entry where screening = :screening")
                .bind("screening", screening.toString())
                .mapTo(int.class)
                .one();
    }

    static List<Sealed> entries(Handle handle, UUID screening) {
        return handle.createQuery("select seq, phase, sealed from entry where screening = :screening order by seq")
                .bind("screening", screening.toString())
                .map((rows, _) -> new Sealed(rows.getInt("seq"), rows.getInt("phase"), rows.getBytes("sealed")))
                .list();
    }

    static void insert(Handle handle, UUID screening, Sealed entry) {
        handle.createUpdate("""
                        insert into entry (screening, seq, phase, sealed)
                        values (:screening, :seq, :phase, :sealed)""")
                .bind("screening", screening.toString())
                .bind("seq", entry.seq())
                .bind("phase", entry.phase())
                .bind("sealed", entry.value())
                .execute();
    }

    static Optional<byte[]> bookmark(Handle handle, UUID screening) {
        return handle.createQuery("select sealed from bookmark where screening = :screening")
                .bind("screening", screening.toString())
                .mapTo(byte[].class)
                .findOne();
    }

    static void bookmark(Handle handle, UUID screening, byte[] sealed) {
        handle.createUpdate("""
                        insert into bookmark (screening, sealed) values (:screening, :sealed)
                        on conflict (screening) do update set sealed = excluded.sealed""")
                .bind("screening", screening.toString())
                .bind("sealed", sealed)
                .execute();
    }

    /** A screening's own row. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Head(UUID id, UUID patient, UUID episode, long begun, String contentHash, int ended, byte[] sealed) {

        Place place() {
            return Place.screening(id, patient, episode, begun, contentHash);
        }
    }

    /** One row of its log. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sealed(int seq, int phase, byte[] value) {}

    /** All rows of one screening, read together. */
    record Whole(Head head, Optional<byte[]> bookmark, List<Sealed> entries) {

        static Whole of(Handle handle, Head head) {
            return new Whole(head, ScreeningRows.bookmark(handle, head.id()), ScreeningRows.entries(handle, head.id()));
        }
    }
}
