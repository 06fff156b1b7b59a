package app.facet.paper;

import app.facet.domain.plan.Category;
import app.facet.domain.plan.Exercise;
import app.facet.domain.plan.Plan;
import app.facet.domain.plan.Planner;
import app.facet.domain.plan.Topic;
import app.facet.domain.plan.TrafficLight;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Pattern;
import app.facet.domain.screening.PlanChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The handout, for its template. */
record Handout(
        String minutesADay,
        List<Found> found,
        List<String> explained,
        GetHelp getHelp,
        List<Card> exercises,
        List<Lights> trafficLight,
        List<TickLog> log,
        List<Topics> topicsFirst,
        List<Topics> topicsLast,
        boolean large,
        String spacing) {

    /** Where the topics stand and how close the lines are; the first that takes the fewest pages is printed. */
    enum Arrangement {
        TOPICS_LAST,
        TOPICS_LAST_BRIEF,
        TOPICS_FIRST_BRIEF,
        /** Only for few exercises: one sheet of paper, both sides (decision 23). */
        SNUG
    }

    /** The most exercises for which lines are set closer. */
    private static final int FEW = 3;

    /** The text size at which few exercises are one sheet of paper. */
    private static final int NORMAL = 14;

    /** The most pictures that have room beside the steps. */
    private static final int ASIDE = 2;

    /** The arrangements worth trying, the best first. */
    List<Arrangement> arrangements(Format format) {
        return exercises.size() <= FEW && format.points() == NORMAL
                ? List.of(Arrangement.values())
                : List.of(Arrangement.TOPICS_LAST, Arrangement.TOPICS_LAST_BRIEF, Arrangement.TOPICS_FIRST_BRIEF);
    }

    /** The topics that stand in the opening words, in this order (section 10). */
    private static final List<String> OPENING = List.of("edu-why-click", "edu-noise-safe");

    /** The topics whose words are another part of the sheet. */
    private static final Set<String> ELSEWHERE = Set.of("edu-stop-rules", "edu-when-to-seek-help");

    /** What the check may fit: the words around the names, and the names with what joins them. */
    record Found(String before, List<Named> names, String after) {}

    record Named(String joint, String name) {}

    /** One exercise; width is the class of a card whose pictures need all of it. Without pictures it has words alone. */
    record Card(
            String id,
            int number,
            String name,
            String width,
            List<Figure> pictures,
            String start,
            List<String> steps,
            String howOften,
            String feel,
            String takeCare,
            String stopIf) {

        /** Whether it has pictures. */
        boolean drawn() {
            return !pictures.isEmpty();
        }

        /** The same exercise with other pictures. */
        Card with(List<Figure> others) {
            return new Card(
                    id,
                    number,
                    name,
                    others.isEmpty() ? "wide" : width,
                    others,
                    start,
                    steps,
                    howOften,
                    feel,
                    takeCare,
                    stopIf);
        }
    }

    /** One picture; after is true when another stands before it, and its caption may be said in another language too. */
    record Figure(boolean after, String svg, String caption, List<Caption> also) {}

    record Caption(String lang, String words) {}

    /** The pain traffic light. */
    record Lights(String title, List<Lamp> lights) {}

    record Lamp(String id, String heading, List<String> lines) {}

    /** The topics at the end. */
    record Topics(String title, String style, List<Entry> entries) {}

    record Entry(String id, String heading, String message) {}

    static Handout of(PaperRequest request, Words words, Drawings drawings) {
        return new Maker(request, words, drawings, false).handout();
    }

    /** A sheet for nobody in particular: no finding, no log, every limit, and the box with every line that might apply. */
    static Handout byHand(PaperRequest request, Words words, Drawings drawings) {
        var handout = new Maker(request, words, drawings, true).handout();
        var explained = Stream.concat(Stream.of(words.of("paper.by-hand-note")), handout.explained.stream())
                .toList();
        return new Handout(
                handout.minutesADay,
                List.of(),
                explained,
                GetHelp.inGeneral(request.content().safetyNet(), request.emergencyNumber(), request.country(), words),
                handout.exercises,
                handout.trafficLight,
                List.of(),
                handout.topicsFirst,
                handout.topicsLast,
                handout.large,
                handout.spacing);
    }

    /** The pain traffic light, with what half of it is. */
    static Lights lights(TrafficLight light, String halved) {
        return new Lights(
                light.title(),
                light.lights().stream()
                        .map(lamp -> new Lamp(
                                lamp.id(),
                                lamp.heading(),
                                lamp.lines().stream()
                                        .map(line -> line.replace("{halved}", halved))
                                        .toList()))
                        .toList());
    }

    /** This handout with its topics arranged this way. */
    Handout arranged(Arrangement arrangement) {
        var topics = topicsLast.stream()
                .map(group -> new Topics(
                        group.title(), arrangement == Arrangement.TOPICS_LAST ? "" : "brief", group.entries()))
                .toList();
        boolean first = arrangement.compareTo(Arrangement.TOPICS_FIRST_BRIEF) >= 0;
        return new Handout(
                minutesADay,
                found,
                explained,
                getHelp,
                exercises,
                trafficLight,
                log,
                first ? topics : List.of(),
                first ? List.of() : topics,
                large,
                arrangement == Arrangement.SNUG ? "snug" : "");
    }

    /** Gathers the parts. */
    private static final class Maker {

        private final PaperRequest request;
        private final Evaluation evaluation;
        private final Words words;
        private final DoseWords doses;
        private final Drawings drawings;
        private final List<Plan.Planned> plan;
        private final boolean everyLimit;

        Maker(PaperRequest request, Words words, Drawings drawings, boolean everyLimit) {
            this.request = request;
            this.everyLimit = everyLimit;
            this.evaluation = request.suggestion().evaluation();
            this.words = words;
            this.doses = new DoseWords(words);
            this.drawings = drawings;
            this.plan = Planner.printingOrder(
                    request.printed().stream().map(this::planned).toList());
        }

        private Plan.Planned planned(PlanChoice choice) {
            var exercise =
                    Objects.requireNonNull(request.content().exercises().get(choice.exercise()), choice.exercise());
            var suggested = request.content().planner().planned(exercise, evaluation);
            return new Plan.Planned(
                    exercise, choice.dose(), suggested.because(), everyLimit ? exercise.limits() : suggested.limits());
        }

        Handout handout() {
            var entries = IntStream.range(0, plan.size())
                    .mapToObj(i -> new TickLog.Entry(
                            (i + 1) + " " + plan.get(i).exercise().name(),
                            plan.get(i).dose()))
                    .toList();
            int weeksAside = request.format().points() == NORMAL ? 2 : 1;
            return new Handout(
                    minutes(),
                    found(),
                    OPENING.stream().flatMap(this::opening).toList(),
                    GetHelp.of(request, words),
                    IntStream.range(0, plan.size()).mapToObj(this::card).toList(),
                    plan.isEmpty() ? List.of() : List.of(lights()),
                    TickLog.of(entries, request.date(), request.reviewDays(), weeksAside, words),
                    List.of(),
                    topics(),
                    request.format().points() == 24,
                    "");
        }

        private String minutes() {
            int minutes = Plan.minutesADay(plan.stream().map(Plan.Planned::dose).toList());
            return minutes == 0 ? "" : words.of("dose.minutes-a-day", Integer.toString(minutes));
        }

        private List<Found> found() {
            var names = evaluation.patterns().stream()
                    .filter(pattern -> pattern.printAt().contains(request.decided()))
                    .map(this::worded)
                    .map(this::plainName)
                    .toList();
            if (names.isEmpty()) {
                return List.of();
            }
            var sentence = words.of("paper.found");
            int slot = sentence.indexOf("{0}");
            var joined = new ArrayList<Named>();
            for (int i = 0; i < names.size(); i++) {
                var pattern = i == 0 ? "{1}" : words.of(i == names.size() - 1 ? "paper.list-two" : "paper.list-more");
                joined.add(new Named(pattern.replace("{0}", "").replace("{1}", ""), names.get(i)));
            }
            return List.of(new Found(sentence.substring(0, slot), joined, sentence.substring(slot + 3)));
        }

        /** A pattern as the content of this sheet's language words it. */
        private Pattern worded(Pattern pattern) {
            return request.content().rules().patterns().stream()
                    .filter(other -> other.id().equals(pattern.id()))
                    .findFirst()
                    .orElse(pattern);
        }

        private String plainName(Pattern pattern) {
            var name = pattern.plainName();
            var inSentence = name.substring(0, 1).toLowerCase(words.language()) + name.substring(1);
            return pattern.subLabels().stream()
                    .filter(label -> evaluation.verdict(label.when()).met())
                    .findFirst()
                    .map(label -> words.of("paper.kind-of", inSentence, label.say()))
                    .orElse(inSentence);
        }

        private Stream<String> opening(String id) {
            return request.content().topics().stream()
                    .filter(topic -> topic.id().equals(id) && shown(topic))
                    .map(Topic::message);
        }

        private boolean shown(Topic topic) {
            return request.topics().contains(topic.id())
                    || (evaluation.verdict(topic.show()).met() && fits(topic));
        }

        private boolean fits(Topic topic) {
            return switch (topic.with()) {
                case ANYTHING -> true;
                case PLAN -> !plan.isEmpty();
                case STRENGTH -> holds(Category.STRENGTH);
                case STRETCH -> holds(Category.STRETCH);
            };
        }

        private boolean holds(Category category) {
            return plan.stream().anyMatch(planned -> planned.exercise().category() == category);
        }

        private Card card(int index) {
            var planned = plan.get(index);
            var exercise = planned.exercise();
            var figures = figures(exercise);
            return new Card(
                    exercise.id(),
                    index + 1,
                    exercise.name(),
                    figures.size() > ASIDE ? "wide" : "",
                    figures,
                    exercise.start(),
                    exercise.steps(),
                    doses.line(planned.dose()),
                    exercise.feel(),
                    planned.limits().stream()
                            .flatMap(limit -> limit.say().stream())
                            .collect(Collectors.joining(" ")),
                    words.list(request.content().trafficLight().stopIf(), "paper.list-long", "paper.list-or") + ".");
        }

        private List<Figure> figures(Exercise exercise) {
            var pictures = drawings.of(exercise.id(), words.language())
                    .orElseGet(() -> PlainDrawing.of(exercise, words))
                    .pictures();
            return IntStream.range(0, pictures.size())
                    .mapToObj(i -> new Figure(
                            i > 0, svg(pictures.get(i)), pictures.get(i).caption(), List.of()))
                    .toList();
        }

        private static String svg(Drawings.Picture picture) {
            int start = picture.svg().indexOf("<svg");
            return "<svg alt=\"" + Templates.escaped(picture.alt()) + "\""
                    + picture.svg().substring(start + 4);
        }

        private Lights lights() {
            var light = request.content().trafficLight();
            var halved = words.of(
                    "dose.half.line",
                    plan.stream()
                            .map(planned -> doses.halved(planned.exercise().name(), planned.dose()))
                            .collect(Collectors.joining(", ")));
            return Handout.lights(light, halved);
        }

        private List<Topics> topics() {
            var entries = request.content().topics().stream()
                    .filter(topic -> !OPENING.contains(topic.id()) && !ELSEWHERE.contains(topic.id()) && shown(topic))
                    .map(this::entry)
                    .toList();
            return entries.isEmpty() ? List.of() : List.of(new Topics(words.of("paper.topics"), "", entries));
        }

        /** A message that begins with its title has the title in bold, not twice. */
        private Entry entry(Topic topic) {
            var message = message(topic);
            var title = topic.title() + ".";
            return message.startsWith(title)
                    ? new Entry(
                            topic.id(), title, message.substring(title.length()).strip())
                    : new Entry(topic.id(), words.of("paper.topic", topic.title()), message);
        }

        private String message(Topic topic) {
            return topic.moves()
                    .map(moves -> topic.message().replace("{moves}", moves(moves)))
                    .orElse(topic.message());
        }

        private String moves(Topic.Moves moves) {
            var library = request.content().exercises();
            var safe = moves.names().entrySet().stream()
                    .filter(entry -> library.containsKey(entry.getKey()))
                    .filter(entry -> request.content()
                            .planner()
                            .avoid(Objects.requireNonNull(library.get(entry.getKey())), evaluation, request.allowed())
                            .notMet())
                    .map(Map.Entry::getValue)
                    .toList();
            return safe.isEmpty() ? moves.none() : moves.some().replace("{0}", String.join(", ", safe));
        }
    }
}
