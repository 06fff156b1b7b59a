package app.facet.paper;

import app.facet.Cases;
import app.facet.SampleContent;
import app.facet.Shipped;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.FactValue;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Call;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Decision;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Logo;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.domain.screening.Teaching;
import app.facet.domain.screening.Use;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Screenings of the shipped content for the tests of report and letter. */
final class Visits {

    static final Instant AT = Instant.parse("2026-11-22T14:05:00Z");

    private final List<Given> log = new ArrayList<>();
    private Map<ItemId, FactValue> facts = Map.of();
    private Patient patient = SampleContent.PATIENT;
    private Optional<Triage> decided = Optional.empty();
    private Optional<Decision> decision = Optional.empty();
    private List<PlanChoice> plan = List.of();
    private List<Call> calls = List.of();
    private boolean signed;
    private Optional<Logo> logo = Optional.empty();
    private List<Screening.Amendment> amendments = List.of();
    private Optional<Teaching> teaching = Optional.empty();

    private Visits() {}

    /** Nothing asked yet. */
    static Visits empty() {
        return new Visits();
    }

    /** A case of the reference, its answers in the order of the checklist. */
    static Visits of(String id) {
        var visit = new Visits();
        var known = Cases.said(id).known();
        var answers = known.answers();
        visit.facts = known.given();
        Shipped.CONTENT
                .protocol()
                .items()
                .keySet()
                .forEach(item -> answers.to(item).ifPresent(answer -> visit.said(item.value(), answer)));
        return visit;
    }

    /** The name of an exercise. */
    static String name(String exercise) {
        return Objects.requireNonNull(Shipped.CONTENT.exercises().get(exercise)).name();
    }

    Visits said(String item, Answer answer) {
        return given(item, answer, Given.How.ASKED, "");
    }

    Visits given(String item, Answer answer, Given.How how, String note) {
        log.add(new Given(new ItemId(item), Optional.of(answer), how, AT, note, Optional.empty()));
        return this;
    }

    Visits measured(String item, double value, String device, List<Double> readings) {
        var measured = new Given.Measurement("DI", device, readings);
        log.add(new Given(
                new ItemId(item),
                Optional.of(new Answer.Amount(value)),
                Given.How.ASKED,
                AT,
                "",
                Optional.of(measured)));
        return this;
    }

    Visits named(String name) {
        patient = new Patient(
                patient.id(), name, patient.birthDate(), patient.sex(), patient.recordNumber(), "", "en", "");
        return this;
    }

    Visits decided(Triage level, Decision.Kind kind, String reason) {
        decided = Optional.of(level);
        decision = Optional.of(new Decision(level, kind, reason, "Sample Therapist", AT));
        return this;
    }

    Visits planned(Use use, String... exercises) {
        plan = List.of(exercises).stream()
                .map(id -> new PlanChoice(
                        id,
                        Objects.requireNonNull(Shipped.CONTENT.exercises().get(id))
                                .dose(),
                        use,
                        ""))
                .toList();
        return this;
    }

    Visits called(String who, String agreed) {
        calls = List.of(new Call(who, AT, agreed));
        return this;
    }

    Visits amended(String text) {
        amendments = List.of(new Screening.Amendment("Sample Therapist", AT.plusSeconds(3600), text));
        return this;
    }

    Visits taught(Teaching taught) {
        teaching = Optional.of(taught);
        return this;
    }

    Visits withLogo() {
        logo = Optional.of(Fixture.logo());
        return this;
    }

    Visits signed() {
        signed = true;
        return this;
    }

    VisitRecord record() {
        var open = screening(Optional.empty());
        var suggestion = Shipped.CONTENT.suggest(new Known(open.answers(patient), facts, Answers.NONE));
        var level = suggestion.evaluation().level();
        var governing = decided.orElse(level);
        var signOff = Optional.of(new SignOff(
                        "Sample Therapist",
                        AT,
                        level,
                        governing,
                        List.of(),
                        List.of(),
                        plan,
                        14,
                        Shipped.CONTENT.hash()))
                .filter(_ -> signed);
        return new VisitRecord(
                Shipped.CONTENT,
                new Clinic(
                                "us",
                                "911",
                                "Riverside Physical Therapy",
                                "12 River Street",
                                "555-0100",
                                List.of(),
                                "a4",
                                14)
                        .withLogo(logo),
                Objects.requireNonNull(Shipped.CONTENT.countries().get("us")),
                patient,
                screening(signOff),
                suggestion,
                governing,
                plan,
                suggestion.plan().reviewDays(),
                ZoneOffset.UTC);
    }

    private Screening screening(Optional<SignOff> signOff) {
        var sample = SampleContent.screening();
        return new Screening(
                sample.id(),
                patient.id(),
                sample.episode(),
                sample.visitDate(),
                AT,
                Shipped.CONTENT.hash(),
                Shipped.CONTENT.version(),
                "",
                log,
                decision,
                Optional.empty(),
                calls,
                signOff,
                amendments,
                teaching,
                Optional.empty());
    }

    /** Every item of the red-flag step answered no, so that nothing is left open there. */
    Visits gatesDenied() {
        var denied = new LinkedHashMap<String, Answer>();
        Shipped.CONTENT.protocol().items().values().stream()
                .filter(item -> item.type() instanceof app.facet.domain.protocol.AnswerType.YesNo)
                .filter(item -> Optional.ofNullable(
                                Shipped.CONTENT.rules().asking().get(item.id()))
                        .flatMap(asking -> asking.gate())
                        .isPresent())
                .forEach(item -> denied.put(item.id().value(), Answer.YesNo.NO));
        denied.forEach(this::said);
        return this;
    }
}
