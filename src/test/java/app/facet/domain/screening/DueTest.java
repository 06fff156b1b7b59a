package app.facet.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Screening.Amendment;
import app.facet.domain.screening.Screening.Amendment.About;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final UUID PATIENT = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void aPatientSentAwayIsPhonedFromTheDayOnUntilSomebodyNotesTheyWereSeen() {
        var sent = signed(DAY, Triage.EMERGENCY, 1);

        assertThat(Due.of(List.of(sent), DAY)).extracting(Due::kind).containsExactly(Due.Kind.CONFIRM_SEEN);
        assertThat(Due.of(List.of(sent), DAY).getFirst().by()).isEqualTo(DAY.plusDays(1));
        assertThat(Due.of(List.of(sent), DAY).getFirst().late(DAY.plusDays(1))).isFalse();
        assertThat(Due.of(List.of(sent), DAY).getFirst().late(DAY.plusDays(2))).isTrue();
        assertThat(Due.of(List.of(with(sent, About.RECORD)), DAY))
                .as("another note")
                .hasSize(1);
        assertThat(Due.of(List.of(with(sent, About.SEEN)), DAY)).isEmpty();
    }

    @Test
    void aCallStaysDueAfterANewerVisitAndAReviewDoesNot() {
        var newer = signed(DAY.plusDays(1), Triage.TREAT_WITH_CAUTION, 14);

        assertThat(Due.of(List.of(newer, signed(DAY, Triage.URGENT, 2)), DAY.plusDays(1)))
                .extracting(Due::kind)
                .containsExactly(Due.Kind.CONFIRM_SEEN);
        assertThat(Due.of(List.of(newer, signed(DAY.minusDays(60), Triage.SELF_MANAGE, 42)), DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void aReviewIsDueFromItsDayOn() {
        var visit = signed(DAY, Triage.REFER, 14);

        assertThat(Due.of(List.of(visit), DAY.plusDays(13))).isEmpty();
        assertThat(Due.of(List.of(visit), DAY.plusDays(14)))
                .extracting(Due::kind)
                .containsExactly(Due.Kind.REVIEW);
        assertThat(Due.of(List.of(with(visit, About.REVIEW)), DAY.plusDays(14))).isEmpty();
    }

    @Test
    void whatIsNotFinishedIsDueAndTheMostPressingComesFirst() {
        var open = new VisitEnd(new UUID(2, 9), new UUID(1, 2), DAY, Instant.EPOCH, Optional.empty(), List.of());

        assertThat(Due.of(List.of(open, signed(DAY, Triage.URGENT, 2)), DAY))
                .extracting(Due::kind)
                .containsExactly(Due.Kind.CONFIRM_SEEN, Due.Kind.UNFINISHED);
    }

    private static VisitEnd signed(LocalDate day, Triage level, int days) {
        var signOff = new SignOff(
                "Sample Therapist", Instant.EPOCH, level, level, List.of(), List.of(), List.of(), days, "hash");
        return new VisitEnd(
                new UUID(2, day.toEpochDay()), PATIENT, day, Instant.EPOCH, Optional.of(signOff), List.of());
    }

    private static VisitEnd with(VisitEnd end, About about) {
        return new VisitEnd(
                end.screening(),
                end.patient(),
                end.date(),
                end.startedAt(),
                end.signOff(),
                List.of(new Amendment("Sample Therapist", Instant.EPOCH, "noted", about)));
    }
}
