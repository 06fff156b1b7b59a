package app.facet.store;

import app.facet.domain.plan.Dose;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Call;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.Shelf;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A whole visit in which every value that is kept is a marker of its own, so that a byte search can look for it. */
final class Visit {

    static final LocalDate BIRTH = LocalDate.of(1931, 8, 17);
    static final LocalDate DAY = LocalDate.of(2031, 7, 13);

    private final String seed;
    private final List<String> markers = new ArrayList<>();

    Visit(String seed) {
        this.seed = seed;
        markers.add(BIRTH.toString());
        markers.add(DAY.toString());
    }

    /** Every marker used so far. */
    List<String> markers() {
        return List.copyOf(markers);
    }

    private String marker() {
        String marker = "mark-" + seed + "-" + (char) ('a' + markers.size() % 26) + markers.size();
        markers.add(marker);
        return marker;
    }

    /** Keeps all of it, twice changed where something can be changed, and signs. */
    UUID keep(Store store, Path scratch) throws java.io.IOException {
        store.clinic()
                .save(new Clinic("us", marker(), marker(), marker(), marker(), List.of(marker(), marker()), "a4", 14));
        store.clinic().keep(new Shelf(List.of(marker()), List.of(new Shelf.Template(marker(), plan()))));
        content(store, scratch);
        UUID id = UUID.randomUUID();
        store.patients().save(patient(id));
        Patient patient = patient(id);
        store.patients().save(patient);
        var screenings = store.screenings();
        UUID screening = screenings
                .start(patient, DAY, Samples.AT, "0123abcd", marker(), Optional.empty())
                .id();
        screenings.openStep(screening, marker());
        screenings.openStep(screening, marker());
        answers().forEach(given -> screenings.append(screening, given));
        screenings.plan(screening, plan());
        screenings.decide(screening, new Decision(Triage.REFER, Decision.Kind.OTHER, marker(), marker(), Samples.AT));
        screenings.call(screening, new Call(marker(), Samples.AT, marker()));
        store.documents().keep(screening, marker(), Samples.AT, marker().getBytes(StandardCharsets.UTF_8));
        screenings.teach(screening, new Teaching(true, false, marker(), marker(), Samples.AT));
        screenings.sign(screening, signOff());
        screenings.amend(screening, new Screening.Amendment(marker(), Samples.AT, marker()));
        UUID mistaken = screenings
                .start(patient, DAY, Samples.AT, "0123abcd", marker(), Optional.empty())
                .id();
        screenings.closeAsError(mistaken, marker());
        return screening;
    }

    private void content(Store store, Path scratch) throws java.io.IOException {
        Path content = Files.createDirectories(scratch.resolve("content"));
        Files.writeString(content.resolve(marker() + ".yaml"), marker());
        store.contents().keep("0123abcd", marker(), content);
    }

    private Patient patient(UUID id) {
        return new Patient(id, marker(), BIRTH, Patient.Sex.OTHER, marker(), marker(), marker(), marker());
    }

    private List<Given> answers() {
        String first = marker();
        String second = marker();
        var measured = new Given.Measurement(marker(), marker(), List.of(50.0, 51.0));
        return List.of(
                given(Answer.YesNo.YES),
                given(Answer.YesNo.NO),
                given(new Answer.Amount(4)),
                given(new Answer.Choice(marker())),
                given(new Answer.Choices(Set.of(first, second))),
                given(new Answer.Text(marker())),
                given(new Answer.Unknown(Answer.Reason.COULD_NOT_ANSWER, marker())),
                new Given(
                        new ItemId(marker()),
                        Optional.of(new Answer.Amount(50.5)),
                        Given.How.ASKED,
                        Samples.AT,
                        marker(),
                        Optional.of(measured)));
    }

    private Given given(Answer answer) {
        return new Given(
                new ItemId(marker()), Optional.of(answer), Given.How.ASKED, Samples.AT, marker(), Optional.empty());
    }

    private List<PlanChoice> plan() {
        return List.of(new PlanChoice(marker(), new Dose(1, 2, false, 3, 0, 1, 7, Dose.Unit.BREATHS), marker()));
    }

    private SignOff signOff() {
        return new SignOff(
                marker(),
                Samples.AT,
                Triage.REFER,
                Triage.REFER,
                List.of(marker(), marker()),
                List.of(marker()),
                plan(),
                7,
                "0123abcd");
    }
}
