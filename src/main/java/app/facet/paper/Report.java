package app.facet.paper;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Step;
import app.facet.domain.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The report, for its template and for plain text: the summary a colleague reads, then every answer. */
record Report(
        String who,
        String outcome,
        List<String> decided,
        List<Line> problem,
        List<Line> fits,
        List<Line> examined,
        List<Line> missing,
        List<Reason> reasons,
        List<Line> done,
        String signed,
        List<EveryAnswer.Part> answers,
        List<Added> amended,
        List<Line> end) {

    /** What was added after signing. */
    record Added(List<String> amendments) {}

    /** A fired rule: its id and name, the answers behind it, where it comes from. */
    record Reason(String level, String rule, String name, String because, String source) {}

    static Report of(VisitRecord visit, Words words) {
        return new Maker(visit, words).report();
    }

    /** Gathers the parts. */
    static final class Maker {

        private final VisitRecord visit;
        private final Words words;
        private final Statements statements;
        private final Phrases phrases;
        private final Measures measures;
        private final Verdicts verdicts;

        Maker(VisitRecord visit, Words words) {
            this.visit = visit;
            this.words = words;
            this.statements = new Statements(visit);
            this.phrases = new Phrases(visit, statements, words);
            this.measures = new Measures(visit, phrases, words);
            this.verdicts = new Verdicts(visit, words);
        }

        Report report() {
            return new Report(
                    who(),
                    outcome(),
                    decided(),
                    problem(),
                    List.of(
                            new Line(words.of("report.label.fits"), verdicts.patterns()),
                            new Line(words.of("report.label.irritability"), verdicts.irritability())),
                    examined().stream()
                            .map(step -> new Line(step.title(), examination(step)))
                            .toList(),
                    missing(),
                    reasons(),
                    done(),
                    verdicts.signed(),
                    new EveryAnswer(statements, phrases, measures, words).parts(),
                    amended(),
                    end());
        }

        /** Age, sex and record number. */
        String who() {
            var patient = visit.patient();
            var sex = visit
                    .content()
                    .protocol()
                    .item(new ItemId("hx-sex"))
                    .map(Item::type)
                    .map(AnswerType::options)
                    .orElse(List.of())
                    .stream()
                    .filter(option -> option.id().equals(patient.sex().option()))
                    .map(AnswerType.Option::label)
                    .findFirst();
            return Stream.of(
                            Optional.of(words.of(
                                    "report.age",
                                    Integer.toString(
                                            patient.ageOn(visit.screening().visitDate())))),
                            sex,
                            Optional.of(patient.recordNumber())
                                    .filter(number -> !number.isBlank())
                                    .map(number -> words.of("report.record-number", number)))
                    .flatMap(Optional::stream)
                    .reduce((left, right) -> left + " · " + right)
                    .orElse("");
        }

        String outcome() {
            var level = verdicts.level(visit.decided());
            return verdicts.by()
                    .map(by -> words.of("report.outcome", level, by))
                    .orElse(level);
        }

        private List<String> decided() {
            var lines = new ArrayList<String>();
            lines.add(
                    visit.decided() == visit.suggestion().evaluation().level()
                            ? words.of("report.as-suggested")
                            : words.of(
                                    "report.suggested",
                                    verdicts.level(
                                            visit.suggestion().evaluation().level())));
            verdicts.decision().ifPresent(decision -> {
                lines.clear();
                lines.add(decision);
            });
            visit.screening().closed().ifPresent(why -> lines.add(words.of("report.closed", why)));
            return lines;
        }

        private List<Line> problem() {
            var lines = new ArrayList<Line>();
            add("report.label.story", phrases.saidAll(listed("report.items.story")), lines);
            add("report.label.scores", phrases.saidAll(listed("report.items.scores")), lines);
            return lines;
        }

        private List<Line> missing() {
            var lines = new ArrayList<Line>();
            add("report.label.unknown", phrases.names(statements.gates(Statement.Kind.NOT_ASKED)), lines);
            add("report.label.could-not", phrases.saidAll(unanswerable()), lines);
            return lines;
        }

        /** The gate items the patient could not answer or did not know. */
        List<Statement> unanswerable() {
            return Stream.of(Statement.Kind.COULD_NOT_ANSWER, Statement.Kind.DOES_NOT_KNOW)
                    .flatMap(kind -> statements.gates(kind).stream())
                    .toList();
        }

        /** The answered items a key lists. */
        List<Statement> listed(String key) {
            return words.ids(key).stream()
                    .flatMap(id -> statements.at(new ItemId(id)).stream())
                    .filter(Statement::answered)
                    .toList();
        }

        /** The steps that are an examination, in order. */
        List<Step> examined() {
            var ids = words.ids("report.steps.examined");
            return statements.steps().stream()
                    .filter(step -> ids.contains(step.id()))
                    .toList();
        }

        /** What was found in an examination; what was not examined is said to be so. */
        String examination(Step step) {
            if (statements.untouched(step)) {
                return words.of("report.not-examined");
            }
            var all = statements.of(step);
            var found = all.stream().filter(this::ofNote).map(this::found).toList();
            long fine =
                    all.stream().filter(one -> one.answered() && !ofNote(one)).count();
            long open = all.stream()
                    .filter(one -> one.kind() == Statement.Kind.NOT_ASKED)
                    .count();
            var counts = words.of(
                    open == 0 ? "report.examined" : "report.examined-open", Long.toString(fine), Long.toString(open));
            return found.isEmpty() ? counts : String.join("; ", found) + ". " + counts;
        }

        /** Whether page one tells it: what is not normal, not usual or could not be examined. */
        private boolean ofNote(Statement one) {
            return switch (one.kind()) {
                case DOES_NOT_KNOW, COULD_NOT_ANSWER -> true;
                case SAID -> measures.is(one) ? !measures.usual(one) : !calm(one);
                case NO, NORMAL, NOT_ASKED, NOT_APPLICABLE, NO_LONGER_APPLIES -> false;
            };
        }

        private boolean calm(Statement one) {
            var calm = words.ids("report.options.calm");
            return switch (one.answer().orElse(null)) {
                case Answer.Choice(String option) -> calm.contains(option);
                case Answer.Choices(var options) -> calm.containsAll(options);
                case Answer.Amount(double value) -> one.item().type() instanceof AnswerType.Scale && value == 0;
                case null, default -> false;
            };
        }

        private String found(Statement one) {
            return measures.is(one) ? measures.told(one) : phrases.said(one);
        }

        private List<Reason> reasons() {
            return visit.suggestion().evaluation().findings().stream()
                    .map(this::reason)
                    .toList();
        }

        private Reason reason(Finding finding) {
            var rule = finding.rule();
            return new Reason(
                    verdicts.level(rule.level()),
                    rule.listed() ? rule.id() : "",
                    rule.name(),
                    phrases.because(finding),
                    phrases.source(rule.source()));
        }

        private List<Line> done() {
            var lines = new ArrayList<Line>();
            for (var action : verdicts.actions()) {
                lines.add(new Line(
                        words.of("report.label.action"), words.of("report.action", action.summary(), action.by())));
            }
            verdicts.calls().forEach(call -> lines.add(new Line(words.of("report.label.told"), call)));
            var exercises = verdicts.exercises();
            if (exercises.isEmpty()) {
                lines.add(new Line(words.of("report.label.plan"), words.of("report.no-exercises")));
            }
            exercises.forEach(exercise -> lines.add(new Line(words.of("report.label.plan"), exercise)));
            verdicts.teaching().ifPresent(taught -> lines.add(new Line(words.of("report.label.teaching"), taught)));
            lines.add(new Line(
                    words.of("report.label.next"),
                    words.date(visit.screening().visitDate().plusDays(visit.reviewDays()))));
            return lines;
        }

        private List<Added> amended() {
            var amendments = verdicts.amendments();
            return amendments.isEmpty() ? List.of() : List.of(new Added(amendments));
        }

        private List<Line> end() {
            return List.of(
                    new Line(
                            words.of("report.label.content"),
                            words.of(
                                    "report.content",
                                    visit.content().version(),
                                    visit.content().hash())),
                    new Line(
                            words.of("report.label.started"),
                            words.moment(visit.screening().startedAt(), visit.zone())),
                    new Line(
                            words.of("report.label.screening"),
                            visit.screening().id().toString()));
        }

        private void add(String key, String text, List<Line> into) {
            if (!text.isBlank()) {
                into.add(new Line(words.of(key), text));
            }
        }
    }
}
