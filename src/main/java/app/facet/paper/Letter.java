package app.facet.paper;

import app.facet.domain.plan.Action;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.Condition;
import app.facet.domain.rule.Finding;
import app.facet.domain.rule.Rule;
import app.facet.domain.rule.Triage;
import app.facet.domain.screening.Concern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The referral letter, for its template: what a doctor needs in one minute, most pressing first. It is carried by the
 * patient as often as posted, so a rule whose action may not be printed for the patient (U24) is not on it.
 */
record Letter(
        String who,
        String to,
        List<String> requests,
        String outcome,
        List<String> decided,
        String opening,
        List<Line> lines,
        String signed,
        String spacing) {

    /** How close the lines are; the first that brings it on one page is printed. */
    static final List<String> SPACINGS = List.of("", "snug", "tight");

    static Letter of(LetterRequest request, Words words) {
        return new Maker(request, words).letter();
    }

    /** This letter with its lines this close. */
    Letter spaced(String closer) {
        return new Letter(who, to, requests, outcome, decided, opening, lines, signed, closer);
    }

    /** Gathers the parts. */
    private static final class Maker {

        private final LetterRequest request;
        private final VisitRecord visit;
        private final Words words;
        private final Statements statements;
        private final Phrases phrases;
        private final Verdicts verdicts;
        private final Report.Maker report;
        private final List<Finding> findings;
        private final Set<ItemId> told = new HashSet<>();

        Maker(LetterRequest request, Words words) {
            this.request = request;
            this.visit = request.visit();
            this.words = words;
            this.statements = new Statements(visit);
            this.phrases = new Phrases(visit, statements, words);
            this.verdicts = new Verdicts(visit, words);
            this.report = new Report.Maker(visit, words);
            this.findings = visit.suggestion().evaluation().findings().stream()
                    .filter(this::printable)
                    .toList();
            var hidden = visit.suggestion().evaluation().findings().stream()
                    .filter(finding -> !printable(finding))
                    .flatMap(finding -> finding.because().stream())
                    .collect(Collectors.toSet());
            told.addAll(hidden);
        }

        private boolean printable(Finding finding) {
            return action(finding).map(Action::printForPatient).orElse(true);
        }

        private Optional<Action> action(Finding finding) {
            return finding.rule()
                    .action()
                    .flatMap(code ->
                            Optional.ofNullable(visit.content().actions().get(code)));
        }

        Letter letter() {
            return new Letter(
                    report.who(),
                    request.to().strip(),
                    requests(),
                    words.of("letter.outcome", verdicts.level(visit.decided())),
                    verdicts.decision().stream().toList(),
                    words.of("letter.opening", words.date(visit.screening().visitDate())),
                    lines(),
                    visit.screening().signed() ? verdicts.signed() : words.of("letter.unsigned"),
                    "");
        }

        /** What is asked, and by when: of the rules of the decided outcome. */
        private List<String> requests() {
            var codes = visit.suggestion().evaluation().actions();
            var asked = findings.stream()
                    .filter(finding -> finding.rule().level() == visit.decided())
                    .flatMap(finding -> action(finding).stream())
                    .filter(action -> codes.contains(action.id()))
                    .distinct()
                    .sorted(Comparator.comparingInt(Action::order))
                    .map(this::request)
                    .toList();
            return asked.isEmpty()
                    ? List.of(words.of("letter.level." + visit.decided().id()))
                    : asked;
        }

        private String request(Action action) {
            var key = "letter.request." + action.id();
            var words = words(key, visit.country().spoken(action).summary());
            var days = days(action);
            return days.orElse(0) > 0
                    ? this.words.of(
                            "letter.request-by",
                            words,
                            this.words.date(visit.screening().visitDate().plusDays(days.getAsInt())))
                    : words;
        }

        private String words(String key, String otherwise) {
            return words.has(key) ? words.of(key) : otherwise;
        }

        private OptionalInt days(Action action) {
            return findings.stream()
                    .map(Finding::rule)
                    .filter(rule -> rule.level() == visit.decided()
                            && rule.action().stream().anyMatch(action.id()::equals))
                    .flatMapToInt(rule -> rule.days().stream())
                    .min();
        }

        private List<Line> lines() {
            var lines = new ArrayList<Line>();
            add("letter.why", reasons(true), lines);
            add("letter.also", reasons(false), lines);
            add("letter.says", facts(), lines);
            add("letter.asks", rules(), lines);
            add("letter.positives", positives(), lines);
            add("letter.unknown", phrases.names(statements.gates(Statement.Kind.NOT_ASKED)), lines);
            add("letter.could-not", phrases.saidAll(report.unanswerable()), lines);
            report.examined().forEach(step -> lines.add(new Line(step.title(), report.examination(step))));
            add("letter.times", phrases.saidAll(times()), lines);
            add("letter.measures", phrases.saidAll(report.listed("report.items.scores")), lines);
            add("letter.negatives", phrases.names(denied()), lines);
            add("letter.fits", verdicts.patterns(), lines);
            calls(lines);
            meanwhile(lines);
            request.concerns().forEach(concern -> lines.add(new Line(words.of("letter.concern"), concern(concern))));
            add("letter.note", request.added().strip(), lines);
            return lines;
        }

        /**
         * The rules of the decided outcome and above it, or the urgent and refer rules below; one that rests on answers
         * already told adds nothing and may read against them ("older and not worsening" beside an emergency).
         */
        private String reasons(boolean pressing) {
            var said = new ArrayList<String>();
            for (Finding finding : findings) {
                boolean wanted = pressing == pressing(finding.rule())
                        && (pressing || finding.rule().level().hasDays());
                boolean first = pressing && said.isEmpty();
                if (wanted && (first || !told.containsAll(finding.because()))) {
                    said.add(reason(finding));
                }
            }
            return String.join("; ", said);
        }

        private boolean pressing(Rule rule) {
            return rule.level() == visit.decided() || rule.level().above(visit.decided());
        }

        private String reason(Finding finding) {
            told.addAll(finding.because());
            var because = phrases.because(finding);
            return because.isEmpty()
                    ? finding.rule().name()
                    : words.of("letter.because", finding.rule().name(), because);
        }

        private String facts() {
            return words.ids("letter.facts").stream()
                    .map(ItemId::new)
                    .filter(visit.content().rules().facts()::containsKey)
                    .filter(fact -> visit.suggestion()
                            .evaluation()
                            .verdict(new Condition.Is(fact))
                            .met())
                    .map(fact -> words.of("letter.fact." + fact))
                    .collect(Collectors.joining(" "));
        }

        private String rules() {
            return words.ids("letter.rules").stream()
                    .filter(id -> findings.stream()
                            .anyMatch(finding -> finding.rule().id().equals(id)))
                    .map(id -> words.of("letter.rule." + id))
                    .collect(Collectors.joining(" "));
        }

        /** Positive gate items that no reason told. */
        private String positives() {
            return phrases.saidAll(statements.gates(Statement.Kind.SAID).stream()
                    .filter(one -> !told.contains(one.item().id()))
                    .toList());
        }

        /** The gate items denied: the negatives that matter. */
        private List<Statement> denied() {
            return statements.gates(Statement.Kind.NO);
        }

        private List<Statement> times() {
            var units = words.ids("letter.time-units");
            return statements
                    .all(one -> one.answered()
                            && !told.contains(one.item().id())
                            && one.item().type() instanceof AnswerType.Amount amount
                            && units.contains(amount.unit()))
                    .toList();
        }

        private void calls(List<Line> into) {
            var calls = verdicts.calls();
            calls.forEach(call -> into.add(new Line(words.of("letter.told"), call)));
            if (calls.isEmpty() && visit.decided().above(Triage.INCOMPLETE)) {
                into.add(new Line(words.of("letter.told"), words.of("letter.nobody-told")));
            }
        }

        private void meanwhile(List<Line> into) {
            var names = verdicts.exerciseNames();
            into.add(new Line(
                    words.of("letter.meanwhile"),
                    names.isEmpty()
                            ? words.of("letter.meanwhile.none")
                            : words.of("letter.meanwhile.some", String.join(", ", names))));
        }

        private String concern(Concern concern) {
            return words.of(
                    "letter.concern.reason",
                    words.of("letter.concern.about." + concern.condition()),
                    words.of("letter.concern." + concern.level()),
                    concern.reason().strip());
        }

        private void add(String key, String text, List<Line> into) {
            if (!text.isBlank()) {
                into.add(new Line(words.of(key), text));
            }
        }
    }
}
