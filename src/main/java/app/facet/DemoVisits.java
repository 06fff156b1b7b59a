package app.facet;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.Rule;
import app.facet.domain.screening.Given;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import app.facet.domain.screening.Screening;
import app.facet.domain.screening.SignOff;
import app.facet.exchange.BadCase;
import app.facet.exchange.CaseReader;
import app.facet.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Made-up visits for showing around: each is answered in full, judged by the shipped rules, and signed as what it is. */
final class DemoVisits {

    private static final List<String> MOVEMENTS =
            List.of("rom-lx-flex-deg", "rom-lx-ext-deg", "rom-lx-lflex-deg-l", "rom-lx-lflex-deg-r");
    private static final List<String> ACTIVITIES = List.of("hx-psfs-1", "hx-psfs-2", "hx-psfs-3");

    private final Store store;
    private final ClinicalContent content;
    private final Clock clock;
    private final Map<ItemId, Answer> painless;

    DemoVisits(Store store, ClinicalContent content, Path folder, Clock clock) {
        this.store = store;
        this.content = content;
        this.clock = clock;
        this.painless = painless(content);
        store.contents().keep(content.hash(), content.version(), folder);
    }

    /** The shipped sample screening: a painless, isolated click. */
    private static Map<ItemId, Answer> painless(ClinicalContent content) {
        try (var in = Objects.requireNonNull(DemoVisits.class.getResourceAsStream("/sample/screening.json"))) {
            var file = Files.createTempFile("facet-sample", ".json");
            try {
                Files.write(file, in.readAllBytes());
                return new CaseReader(content)
                        .read(List.of(file))
                        .getFirst()
                        .known()
                        .answers()
                        .byItem();
            } finally {
                Files.delete(file);
            }
        } catch (IOException | BadCase e) {
            throw new IllegalStateException("the sample screening cannot be read", e);
        }
    }

    /** How one visit of a painful back was: pain at worst, worry, a score for each activity, degrees of each movement. */
    private record Course(int daysAgo, int worst, int worry, double activity, double bend) {}

    /** An episode of four visits that goes well. */
    void improving(Patient patient) {
        var episode = Optional.<UUID>empty();
        var last = Answers.NONE;
        for (var visit : List.of(
                new Course(45, 6, 8, 3, 26),
                new Course(31, 5, 6, 4, 30),
                new Course(17, 5, 5, 5, 34),
                new Course(3, 3, 3, 6, 38))) {
            var signed = signed(patient, visit.daysAgo(), painful(visit), episode, last);
            episode = Optional.of(signed.episode());
            last = signed.answers(patient);
        }
    }

    private Map<ItemId, Answer> painful(Course visit) {
        var answers = new LinkedHashMap<>(painless);
        put(answers, "hx-pain", Answer.YesNo.YES);
        put(answers, "hx-pain-weeks", new Answer.Amount(10 - Math.floorDiv(visit.daysAgo(), 7)));
        put(answers, "hx-pain-trend", new Answer.Choice("better"));
        put(answers, "hx-pain-onset", new Answer.Choice("gradual"));
        put(answers, "hx-night", new Answer.Choice("none"));
        put(answers, "hx-aggravate", new Answer.Choices(java.util.Set.of("flexion", "lifting")));
        put(answers, "hx-provoke-ease", new Answer.Choice("moderate"));
        put(answers, "hx-settle-min", new Answer.Amount(10));
        put(answers, "hx-prev-response", new Answer.Choice("helped"));
        put(answers, "hx-nprs-worst", new Answer.Amount(visit.worst()));
        put(answers, "hx-click-worry", new Answer.Amount(visit.worry()));
        for (int i = 0; i < ACTIVITIES.size(); i++) {
            put(answers, ACTIVITIES.get(i), new Answer.Amount(visit.activity() + i % 2));
        }
        put(answers, MOVEMENTS.getFirst(), new Answer.Amount(visit.bend()));
        return answers;
    }

    /** A visit without anything alarming, so long ago that its review is due. */
    void longAgo(Patient patient) {
        signed(patient, 44, painless, Optional.empty(), Answers.NONE);
    }

    /** A visit of yesterday that ended in sending the patient on. */
    void sentAway(Patient patient) {
        var answers = new LinkedHashMap<>(painful(new Course(1, 7, 5, 2, 20)));
        put(answers, "rf-trauma-major", Answer.YesNo.YES);
        put(answers, "hx-injury", new Answer.Choice("significant"));
        put(answers, "hx-injury-weeks", new Answer.Amount(1));
        signed(patient, 1, answers, Optional.empty(), Answers.NONE);
    }

    /** A screening of today that was begun and left. */
    void begun(Patient patient) {
        var screening = start(patient, 0, Optional.empty());
        painless.entrySet().stream()
                .filter(entry -> entry.getKey().value().startsWith("hx-click"))
                .forEach(entry -> append(screening, entry.getKey(), entry.getValue()));
    }

    private static void put(Map<ItemId, Answer> answers, String item, Answer answer) {
        answers.put(new ItemId(item), answer);
    }

    private Screening signed(
            Patient patient, int daysAgo, Map<ItemId, Answer> answers, Optional<UUID> episode, Answers last) {
        var begun = start(patient, daysAgo, episode);
        answers.forEach((item, answer) -> append(begun, item, answer));
        var screening = store.screenings().load(begun.id());
        var suggestion = content.suggest(new Known(screening.answers(patient), Map.of(), last));
        var evaluation = suggestion.evaluation();
        store.screenings()
                .sign(
                        screening.id(),
                        new SignOff(
                                "Sample Therapist",
                                screening.startedAt().plusSeconds(600),
                                evaluation.level(),
                                evaluation.level(),
                                evaluation.findings().stream()
                                        .map(finding -> finding.rule())
                                        .map(Rule::id)
                                        .toList(),
                                evaluation.patterns().stream()
                                        .map(pattern -> pattern.id().value())
                                        .toList(),
                                suggestion.plan().exercises().stream()
                                        .map(planned -> new PlanChoice(
                                                planned.exercise().id(), planned.dose(), ""))
                                        .toList(),
                                suggestion.plan().reviewDays(),
                                content.hash()));
        return store.screenings().load(screening.id());
    }

    private Screening start(Patient patient, int daysAgo, Optional<UUID> episode) {
        var day = LocalDate.now(clock).minusDays(daysAgo);
        return store.screenings().start(patient, day, at(day), content.hash(), content.version(), episode);
    }

    private void append(Screening screening, ItemId item, Answer answer) {
        var asked = content.protocol().item(item);
        if (asked.isEmpty() || asked.get().fromRecord()) {
            return;
        }
        var measured = asked.get().methods().stream()
                .findFirst()
                .filter(_ -> MOVEMENTS.contains(item.value()))
                .flatMap(method -> answer instanceof Answer.Amount(double value)
                        ? Optional.of(new Given.Measurement(method, "", List.of(value, value)))
                        : Optional.empty());
        store.screenings()
                .append(
                        screening.id(),
                        new Given(item, Optional.of(answer), Given.How.ASKED, screening.startedAt(), "", measured));
    }

    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 15)).atZone(clock.getZone()).toInstant();
    }
}
