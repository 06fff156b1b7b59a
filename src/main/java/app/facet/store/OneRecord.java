package app.facet.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The record that proves a copy: the newest entry of a screening, else a patient, else the clinic. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record OneRecord(Place place, byte[] sealed) {

    /** The record; empty in a store that holds nothing yet. */
    static Optional<OneRecord> of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("""
                    select entry.screening, entry.seq, entry.phase, entry.sealed from screening
                    join entry on entry.screening = screening.id order by begun desc, seq desc limit 1""")) {
                if (rows.next()) {
                    var place = Place.entry(UUID.fromString(rows.getString(1)), rows.getInt(2), rows.getInt(3));
                    return Optional.of(new OneRecord(place, rows.getBytes(4)));
                }
            }
            try (var rows = statement.executeQuery("select id, sealed from patient limit 1")) {
                if (rows.next()) {
                    var place = Place.patient(UUID.fromString(rows.getString(1)));
                    return Optional.of(new OneRecord(place, rows.getBytes(2)));
                }
            }
            try (var rows = statement.executeQuery("select sealed from clinic where id = 1")) {
                return rows.next() ? Optional.of(new OneRecord(Place.clinic(), rows.getBytes(1))) : Optional.empty();
            }
        }
    }
}
