package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.facet.domain.protocol.Answer;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.Screening;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screening begun in the wrong record is moved whole; visits stay in the order they were begun, whatever the clock says. */
class MoveTest {

    @TempDir
    Path folder;

    private final Patient wrong = Samples.patient("Sample Patient A");
    private final Patient right = Samples.patient("Sample Patient B");

    @Test
    void aMovedScreeningStandsWholeInTheRightRecordAndLeavesTheWrongOne() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            Screening begun = begin(store);
            Screening later = Samples.start(store, right);
            Screening moved = store.screenings().move(begun.id(), right, Optional.empty(), "wrong record");
            Screening old = store.screenings().load(begun.id());
            assertThat(moved.patient()).isEqualTo(right.id());
            assertThat(moved.log()).isEqualTo(old.log()).hasSize(2);
            assertThat(moved.calls()).containsExactly(Samples.call());
            assertThat(moved.step()).isEqualTo("history");
            assertThat(moved.visitDate()).isEqualTo(begun.visitDate());
            assertThat(moved.closed()).isEmpty();
            assertThat(old.closed()).contains("wrong record");
            assertThat(store.screenings().ofPatient(wrong.id())).isEmpty();
            assertThat(store.screenings().ofPatient(right.id()))
                    .as("it was begun before the other")
                    .extracting(Screening::id)
                    .containsExactly(later.id(), moved.id());
            assertThat(store.screenings().unfinished()).contains(moved.id()).doesNotContain(begun.id());
        }
    }

    @Test
    void aMoveThatFailsHalfWayChangesNothing() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            Screening begun = begin(store);
            var stranger = Samples.patient("Sample Patient C");
            assertThatThrownBy(() -> store.screenings().move(begun.id(), stranger, Optional.empty(), "wrong record"))
                    .isInstanceOf(StoreTrouble.class);
            assertThat(store.screenings().load(begun.id()).closed()).isEmpty();
            assertThat(raw.number("select count(*) from screening")).isEqualTo(1);
        }
    }

    @Test
    void aSignedScreeningIsNotMoved() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            Screening begun = begin(store);
            store.screenings().sign(begun.id(), Samples.signOff());
            assertThatThrownBy(() -> store.screenings().move(begun.id(), right, Optional.empty(), "wrong record"))
                    .isInstanceOfSatisfying(
                            StoreTrouble.class,
                            trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.SIGNED));
        }
    }

    @Test
    void aClockSetBackAndAnotherTimeZoneChangeNeitherOrderNorBirthDate() throws Exception {
        var raw = Raw.in(folder);
        TimeZone before = TimeZone.getDefault();
        try (Store store = raw.store()) {
            begin(store);
            UUID first = on(store, "2026-11-03", "2026-11-03T09:00:00Z");
            UUID second = on(store, "2001-01-01", "2001-01-01T00:00:05Z");
            UUID third = on(store, "2026-11-03", "2026-11-03T08:00:00Z");
            for (String zone : new String[] {"Pacific/Kiritimati", "America/New_York", "Asia/Kolkata", "UTC"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(store.screenings().ofPatient(right.id()))
                        .extracting(Screening::id)
                        .containsExactly(third, second, first);
                assertThat(store.screenings().load(first).visitDate()).isEqualTo(LocalDate.of(2026, 11, 3));
                assertThat(store.patients().find(right.id())).contains(right);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anHourThatHappensTwiceKeepsItsOrder() throws Exception {
        var raw = Raw.in(folder);
        try (Store store = raw.store()) {
            begin(store);
            UUID summer = on(store, "2026-11-01", "2026-11-01T05:30:00Z");
            UUID winter = on(store, "2026-11-01", "2026-11-01T06:30:00Z");
            assertThat(store.screenings().ofPatient(right.id()))
                    .extracting(Screening::id)
                    .containsExactly(winter, summer);
            assertThat(store.screenings().load(winter).startedAt()).isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
        }
    }

    private UUID on(Store store, String day, String at) {
        return store.screenings()
                .start(right, LocalDate.parse(day), Instant.parse(at), Samples.HASH, Samples.VERSION, Optional.empty())
                .id();
    }

    private Screening begin(Store store) {
        store.patients().save(wrong);
        store.patients().save(right);
        Screening begun = Samples.start(store, wrong);
        store.screenings().append(begun.id(), Samples.given("rf-fever", Answer.YesNo.NO));
        store.screenings().append(begun.id(), Samples.given("rf-cancer", Answer.YesNo.YES));
        store.screenings().call(begun.id(), Samples.call());
        store.screenings().openStep(begun.id(), "history");
        return begun;
    }
}
