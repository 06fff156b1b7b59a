package app.facet.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;

/** Keeps the papers that were made, so that a reprint is the same paper byte for byte. */
public final class Documents {

    private static final String HEAD = "head";
    private static final String PDF = "pdf";
    private static final RowMapper<Row> ROW = (rows, _) -> new Row(
            UUID.fromString(rows.getString("id")),
            UUID.fromString(rows.getString("screening")),
            rows.getInt("seq"),
            rows.getBytes("sealed"));

    private final Database database;
    private final Sealer sealer;

    Documents(Database database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** Keeps a paper of a screening, signed or not. */
    public void keep(UUID screening, String kind, Instant at, byte[] pdf) {
        var id = UUID.randomUUID();
        byte[] head = Json.bytes(Json.value().put("kind", kind).put("at", at.toString()));
        database.write("document " + id, handle -> {
            ScreeningRows.ended(handle, screening);
            int seq = handle.createQuery("select coalesce(max(seq), 0) + 1 from document where screening = :screening")
                    .bind("screening", screening.toString())
                    .mapTo(int.class)
                    .one();
            return handle.createUpdate("""
                            insert into document (id, screening, seq, sealed_head, sealed_pdf)
                            values (:id, :screening, :seq, :head, :pdf)""")
                    .bind("id", id.toString())
                    .bind("screening", screening.toString())
                    .bind("seq", seq)
                    .bind("head", sealer.seal(Place.document(id, screening, seq, HEAD), head))
                    .bind("pdf", sealer.seal(Place.document(id, screening, seq, PDF), pdf))
                    .execute();
        });
    }

    /** The papers of a screening that can be read, oldest first. */
    public List<Document> of(UUID screening) {
        return listing(screening).readable();
    }

    /** The papers of a screening, oldest first, the damaged ones by their ids. */
    public Listing<Document> listing(UUID screening) {
        var readable = new ArrayList<Document>();
        var damaged = new ArrayList<UUID>();
        var rows = database.read(
                "document",
                handle -> handle.createQuery("""
                        select id, screening, seq, sealed_head as sealed from document
                        where screening = :screening order by seq""")
                        .bind("screening", screening.toString())
                        .map(ROW)
                        .list());
        for (Row row : rows) {
            try {
                readable.add(head(row));
            } catch (StoreTrouble trouble) {
                damaged.add(trouble.countedAsDamaged(row.id()));
            }
        }
        return new Listing<>(readable, damaged);
    }

    /** The bytes of a paper as they were kept. */
    public byte[] pdf(UUID document) {
        var row = database.read(
                        "document " + document,
                        handle -> handle.createQuery(
                                        "select id, screening, seq, sealed_pdf as sealed from document where id = :id")
                                .bind("id", document.toString())
                                .map(ROW)
                                .findOne())
                .orElseThrow(() -> new StoreTrouble(StoreTrouble.Code.UNKNOWN_ID, "document " + document));
        return sealer.open(Place.document(row.id(), row.screening(), row.seq(), PDF), row.sealed());
    }

    private Document head(Row row) {
        var place = Place.document(row.id(), row.screening(), row.seq(), HEAD);
        return Fields.read(
                place,
                sealer.open(place, row.sealed()),
                fields ->
                        new Document(row.id(), row.screening(), fields.text("kind"), Instant.parse(fields.text("at"))));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(UUID id, UUID screening, int seq, byte[] sealed) {}
}
