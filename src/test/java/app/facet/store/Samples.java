package app.facet.store;

import app.facet.domain.plan.Dose;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Call;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Concern;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Logo;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.Shelf;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import app.facet.domain.screening.Use;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Made-up records for the tests of the store. */
final class Samples {

    static final Instant AT = Instant.parse("2026-11-03T09:15:30.123456Z");
    static final LocalDate VISIT = LocalDate.of(2026, 11, 3);
    static final String HASH = "0f1e2d3c";
    static final String VERSION = "1.0";

    private Samples() {}

    static Patient patient(String name) {
        return new Patient(
                UUID.randomUUID(),
                name,
                LocalDate.of(1984, 2, 29),
                Patient.Sex.FEMALE,
                "R-" + name,
                "555 0100",
                "en",
                "notes on " + name);
    }

    static Given given(String item, Answer answer) {
        return new Given(new ItemId(item), Optional.of(answer), Given.How.ASKED, AT, "", Optional.empty());
    }

    static PlanChoice choice(String exercise) {
        return new PlanChoice(
                exercise,
                new Dose(3, 10, true, 5, 0, 2, 7, Dose.Unit.REPETITIONS),
                Use.BOTH,
                "confirmed with the patient");
    }

    static Decision decision() {
        return new Decision(
                Triage.REFER, Decision.Kind.ASSESSED_ELSEWHERE, "seen at the clinic next door", "Sample Clinician", AT);
    }

    static Call call() {
        return new Call("Sample Practice", AT, "seen tomorrow");
    }

    static SignOff signOff() {
        return new SignOff(
                "Sample Clinician",
                AT,
                Triage.SELF_MANAGE,
                Triage.REFER,
                List.of("R03", "S01"),
                List.of("p-flexion", "p-extension"),
                List.of(choice("ex-bridge")),
                14,
                HASH);
    }

    static Screening.Amendment amendment() {
        return new Screening.Amendment("Sample Clinician", AT.plusSeconds(60), "the left side was meant");
    }

    static Concern concern(Concern.Level level) {
        return new Concern(Concern.Condition.FRACTURE, level, "thump over T12", Instant.parse("2026-11-22T11:00:00Z"));
    }

    static Teaching teaching() {
        return new Teaching(true, false, "keep the back still", "Sample Clinician", AT.plusSeconds(30));
    }

    static Clinic clinic() {
        return new Clinic(
                "us",
                "911",
                "Sample Clinic",
                "1 Sample Street",
                "555 0101",
                Optional.of(new Logo("iVBORw0KGgo=", 320, 80)),
                List.of("Sample Clinician", "B"),
                "a4",
                14,
                "es");
    }

    static Shelf shelf() {
        return new Shelf(
                List.of("ex-bird-dog"), List.of(new Shelf.Template("First week", List.of(choice("ex-bridge")))));
    }

    static Screening start(Store store, Patient patient) {
        return store.screenings().start(patient, VISIT, AT, HASH, VERSION, Optional.empty());
    }
}
