package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.Languages;
import app.facet.domain.Pictures;
import app.facet.domain.plan.Action;
import app.facet.domain.plan.Category;
import app.facet.domain.plan.Country;
import app.facet.domain.plan.Dose;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.PlanRules;
import app.facet.domain.plan.SafetyNet;
import app.facet.domain.plan.Topic;
import app.facet.domain.plan.TrafficLight;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Protocol;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.ConditionParser;
import app.facet.domain.rule.FactValue;
import app.facet.domain.rule.Known;
import app.facet.domain.rule.Pattern;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.rule.Rule;
import app.facet.domain.rule.RuleBook;
import app.facet.domain.rule.Triage;
import app.facet.domain.rule.Verdict;
import app.facet.domain.screening.Clinic;
import app.facet.domain.screening.Logo;
import app.facet.domain.screening.Patient;
import app.facet.domain.screening.PlanChoice;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Requests over the real texts of the content, with rules that fire when a test says so. */
public final class Fixture {

    private static final Path CONTENT = Path.of("resources/content");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Source NONE = Source.parse(Source.NONE);
    private static final Set<Triage> ALL = Set.of(Triage.values());

    private final Set<Condition> conditions = new HashSet<>();
    private final ClinicalContent content = load();

    ClinicalContent content() {
        return content;
    }

    /** A handout for these exercises, 14 points on A4, with these facts true. */
    public PaperRequest handout(List<String> exercises, String... facts) {
        return request(Triage.SELF_MANAGE, exercises, facts);
    }

    PaperRequest request(Triage decided, List<String> exercises, String... facts) {
        var given = new HashMap<ItemId, FactValue>();
        conditions.forEach(condition -> condition.ids().stream()
                .filter(Fixture::fact)
                .forEach(id -> given.put(id, new Verdict.NotMet(Set.of()))));
        List.of(facts).forEach(fact -> given.put(new ItemId(fact), new Verdict.Met(Set.of())));
        var suggestion = content.suggest(new Known(answers(facts), given, Answers.NONE));
        return new PaperRequest(
                content,
                new Clinic(
                        "us", "911", "Riverside Physical Therapy", "12 River Street", "555-0100", List.of(), "a4", 14),
                country("us"),
                patient("Sample Patient A"),
                suggestion,
                decided,
                exercises.stream()
                        .map(id -> new PlanChoice(id, exercise(id).dose(), ""))
                        .toList(),
                LocalDate.of(2026, 11, 22),
                14,
                "Sample Therapist",
                new Format(Sheet.A4, 14, Locale.ENGLISH));
    }

    Exercise exercise(String id) {
        return Objects.requireNonNull(content.exercises().get(id));
    }

    Country country(String id) {
        return Objects.requireNonNull(content.countries().get(id));
    }

    /** A blue logo, twice as wide as it is high. */
    static Logo logo() {
        var picture = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, 200, 100);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return new Logo(Base64.getEncoder().encodeToString(out.toByteArray()), 200, 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Patient patient(String name) {
        return new Patient(new UUID(0, 1), name, LocalDate.of(1992, 5, 4), Patient.Sex.FEMALE, "", "", "en", "");
    }

    static PaperRequest with(PaperRequest request, Format format) {
        return new PaperRequest(
                request.content(),
                request.clinic(),
                request.country(),
                request.patient(),
                request.suggestion(),
                request.decided(),
                request.plan(),
                request.date(),
                request.reviewDays(),
                request.therapist(),
                format);
    }

    static PaperRequest with(PaperRequest request, Patient patient, Clinic clinic, String therapist) {
        return new PaperRequest(
                request.content(),
                clinic,
                request.country(),
                patient,
                request.suggestion(),
                request.decided(),
                request.plan(),
                request.date(),
                request.reviewDays(),
                therapist,
                request.format());
    }

    static PaperRequest with(PaperRequest request, Country country, int reviewDays) {
        return new PaperRequest(
                request.content(),
                request.clinic(),
                country,
                request.patient(),
                request.suggestion(),
                request.decided(),
                request.plan(),
                request.date(),
                reviewDays,
                request.therapist(),
                request.format());
    }

    static PaperRequest with(PaperRequest request, List<PlanChoice> plan) {
        return new PaperRequest(
                request.content(),
                request.clinic(),
                request.country(),
                request.patient(),
                request.suggestion(),
                request.decided(),
                plan,
                request.date(),
                request.reviewDays(),
                request.therapist(),
                request.format());
    }

    static PaperRequest with(PaperRequest request, ClinicalContent content) {
        return new PaperRequest(
                content,
                request.clinic(),
                request.country(),
                request.patient(),
                request.suggestion(),
                request.decided(),
                request.plan(),
                request.date(),
                request.reviewDays(),
                request.therapist(),
                request.format());
    }

    static ClinicalContent with(ClinicalContent content, Exercise exercise) {
        var exercises = new LinkedHashMap<>(content.exercises());
        exercises.put(exercise.id(), exercise);
        return with(content, exercises, content.safetyNet());
    }

    static ClinicalContent withoutGetHelp(ClinicalContent content) {
        var box = content.safetyNet();
        return with(
                content,
                content.exercises(),
                new SafetyNet(
                        box.title(),
                        box.emergency(),
                        box.number(),
                        box.advice(),
                        List.of(),
                        List.of(),
                        box.soon(),
                        List.of()));
    }

    private static ClinicalContent with(ClinicalContent content, Map<String, Exercise> exercises, SafetyNet safetyNet) {
        return new ClinicalContent(
                content.version(),
                content.hash(),
                content.protocol(),
                content.rules(),
                exercises,
                content.figures(),
                content.pictures(),
                content.planRules(),
                content.topics(),
                content.actions(),
                safetyNet,
                content.countries(),
                content.trafficLight(),
                app.facet.Shipped.CONTENT.wordsToAvoid(),
                content.measures(),
                content.progress(),
                content.bibliography(),
                content.languages());
    }

    static Exercise with(Exercise exercise, List<String> steps) {
        return new Exercise(
                exercise.id(),
                exercise.name(),
                exercise.category(),
                exercise.target(),
                exercise.equipment(),
                exercise.dose(),
                exercise.longStretch(),
                exercise.harder(),
                exercise.easier(),
                exercise.start(),
                steps,
                exercise.mistakes(),
                exercise.breathing(),
                exercise.feel(),
                exercise.indicated(),
                exercise.avoid(),
                exercise.limits(),
                exercise.drawing(),
                exercise.sources(),
                exercise.texts());
    }

    private static Answers answers(String... facts) {
        var answers = Answers.NONE;
        for (String fact : facts) {
            if (!fact(new ItemId(fact))) {
                answers = answers.with(new ItemId(fact), app.facet.domain.protocol.Answer.YesNo.YES);
            }
        }
        return answers;
    }

    private static boolean fact(ItemId id) {
        return Stream.of("d-", "k-", "pat-", "mod-").anyMatch(id.value()::startsWith);
    }

    private ClinicalContent load() {
        var exercises = new LinkedHashMap<String, Exercise>();
        files("exercises").map(Fixture::yaml).map(this::exercise).forEach(one -> exercises.put(one.id(), one));
        var countries = new LinkedHashMap<String, Country>();
        files("countries").map(Fixture::yaml).map(Fixture::country).forEach(one -> countries.put(one.id(), one));
        var actions = new LinkedHashMap<String, Action>();
        yaml(CONTENT.resolve("actions.yaml"))
                .get("actions")
                .forEach(node -> actions.put(text(node, "id"), action(node)));
        return new ClinicalContent(
                "1.0",
                "",
                Protocol.of(List.of()),
                rules(),
                exercises,
                Map.of(),
                Pictures.NONE,
                plan(),
                files("education").map(this::topic).toList(),
                actions,
                safetyNet(),
                countries,
                trafficLight(),
                app.facet.Shipped.CONTENT.wordsToAvoid(),
                List.of(),
                app.facet.domain.progress.ProgressRules.NONE,
                Map.of(),
                Languages.NONE);
    }

    private RuleBook rules() {
        var rules = List.of(
                rule("E01", Triage.EMERGENCY, 0, "act-ed", PlanKind.NONE),
                rule("U08", Triage.URGENT, 1, "act-doc-1", PlanKind.NONE),
                rule("U24", Triage.URGENT, 1, "act-safeguard", PlanKind.NONE),
                rule("I01", Triage.INCOMPLETE, -1, "", PlanKind.NONE),
                rule("R01", Triage.REFER, 7, "act-doc-7", PlanKind.NONE),
                rule("S01", Triage.SELF_MANAGE, -1, "", PlanKind.FULL));
        var patterns = List.of(
                pattern("pat-mobility-deficit", 9, "Stiff area", ALL),
                pattern("pat-benign-noise", 12, "Painless joint noise", Set.of(Triage.SELF_MANAGE)));
        return new RuleBook(Map.of(), Map.of(), rules, patterns, List.of(), Map.of(), List.of(), List.of(), Map.of());
    }

    private Rule rule(String id, Triage level, int days, String action, PlanKind plan) {
        return new Rule(
                id,
                level == Triage.SELF_MANAGE
                        ? Optional.empty()
                        : Optional.of(condition("d-fires-" + id.toLowerCase(Locale.ROOT))),
                "",
                level,
                days < 0 ? OptionalInt.empty() : OptionalInt.of(days),
                Triage.SELF_MANAGE,
                action.isEmpty() ? Optional.empty() : Optional.of(action),
                List.of(),
                plan,
                "",
                "",
                true,
                false,
                NONE);
    }

    private Pattern pattern(String id, int priority, String name, Set<Triage> printAt) {
        condition(id);
        return new Pattern(new ItemId(id), priority, name, printAt, List.of(), NONE);
    }

    private PlanRules plan() {
        var row = new PlanRules.Row(new EnumMap<>(Category.class), 0);
        var nothing = new PlanRules.Candidates(Map.of(), Set.of());
        return new PlanRules(
                List.of(),
                row,
                Map.of(
                        app.facet.domain.rule.Irritability.HIGH,
                        row,
                        app.facet.domain.rule.Irritability.MODERATE,
                        row,
                        app.facet.domain.rule.Irritability.LOW,
                        row),
                new PlanRules.Gentle(Set.of(Category.WARM_UP), 3),
                List.of(),
                Map.of(new ItemId("pat-benign-noise"), nothing),
                new ItemId("pat-benign-noise"),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                "ex-walking",
                List.of(),
                List.of(new PlanRules.Review(condition("always"), ALL, 14, "")),
                14);
    }

    private Condition condition(String text) {
        var condition = text.equals("always") ? new Condition.Always() : ConditionParser.parse(text);
        conditions.add(condition);
        return condition;
    }

    private Exercise exercise(JsonNode node) {
        var drawing = node.get("drawing");
        return new Exercise(
                text(node, "id"),
                text(node, "name"),
                Category.of(text(node, "category")).orElseThrow(),
                text(node, "target"),
                List.of(),
                dose(node.get("dose")),
                false,
                Optional.empty(),
                Optional.empty(),
                text(node, "start"),
                texts(node.get("steps")),
                text(node, "mistakes"),
                text(node, "breathing"),
                text(node, "feel"),
                condition("always"),
                Optional.of(text(node, "avoid"))
                        .filter(avoid -> !avoid.equals("never"))
                        .map(this::condition),
                node.get("limits").valueStream().map(this::limit).toList(),
                new Exercise.Drawing(text(drawing, "view"), text(drawing, "start"), text(drawing, "end")),
                Map.of(),
                Map.of());
    }

    private Exercise.Limit limit(JsonNode node) {
        return new Exercise.Limit(
                text(node, "text"),
                condition(node.path("when").asString("always")),
                Optional.ofNullable(node.get("say")).map(JsonNode::asString));
    }

    private static Dose dose(JsonNode node) {
        var unit = node.has("minutes") ? "minutes" : node.path("unit").asString("repetitions");
        return new Dose(
                node.path("sets").asInt(1),
                node.path("repetitions").asInt(0),
                node.path("per-side").asBoolean(false),
                node.path("hold-seconds").asInt(0),
                node.path("minutes").path(0).asInt(0),
                node.get("times-a-day").get(0).asInt(),
                node.get("days-a-week").asInt(),
                Dose.Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
    }

    private Topic topic(Path file) {
        var parts = read(file).split("(?m)^---\\s*$", 3);
        var node = YAML.readTree(parts[1]);
        var moves = Optional.ofNullable(node.get("moves")).map(one -> {
            var names = new LinkedHashMap<String, String>();
            one.get("exercises")
                    .properties()
                    .forEach(name -> names.put(name.getKey(), name.getValue().asString()));
            return new Topic.Moves(text(one, "some"), names, text(one, "none"));
        });
        return new Topic(
                text(node, "id"),
                text(node, "title"),
                condition(text(node, "show")),
                Topic.With.valueOf(node.path("with").asString("anything").toUpperCase(Locale.ROOT)),
                parts[2].strip(),
                moves,
                NONE);
    }

    private SafetyNet safetyNet() {
        var node = yaml(CONTENT.resolve("safety-net.yaml"));
        var left = node.get("left");
        var right = node.get("right");
        return new SafetyNet(
                text(node, "title"),
                text(left, "heading"),
                text(left, "number"),
                text(left, "advice"),
                texts(left.get("lines")),
                left.get("more")
                        .valueStream()
                        .map(more -> new SafetyNet.Extra(condition(text(more, "when")), text(more, "text")))
                        .toList(),
                text(right, "heading"),
                texts(right.get("lines")));
    }

    private static TrafficLight trafficLight() {
        var node = yaml(CONTENT.resolve("traffic-light.yaml"));
        return new TrafficLight(
                text(node, "title"),
                node.get("lights")
                        .valueStream()
                        .map(light -> new TrafficLight.Light(
                                text(light, "id"), text(light, "heading"), texts(light.get("patient"))))
                        .toList(),
                texts(node.get("stop-if")));
    }

    private static Action action(JsonNode node) {
        return new Action(
                text(node, "id"),
                node.get("order").asInt(),
                text(node, "short"),
                text(node, "by"),
                text(node, "clinician"),
                text(node, "patient"),
                node.get("print-for-patient").asBoolean(),
                NONE);
    }

    private static Country country(JsonNode node) {
        return new Country(
                text(node, "id"),
                text(node, "name"),
                Optional.ofNullable(node.get("emergency-number")).map(JsonNode::asString),
                Optional.ofNullable(node.get("advice-number")).map(JsonNode::asString),
                text(node, "paper"),
                Map.of(),
                List.of());
    }

    private static Stream<Path> files(String folder) {
        var files = new File(CONTENT.resolve(folder).toString()).listFiles();
        return Stream.of(files).map(File::toPath).sorted();
    }

    private static JsonNode yaml(Path file) {
        return YAML.readTree(read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static List<String> texts(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }
}
