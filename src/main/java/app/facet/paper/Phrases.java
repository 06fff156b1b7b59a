package app.facet.paper;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.Source;
import app.facet.domain.rule.Finding;
import app.facet.domain.screening.Given;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers, reasons and sources in the few words of papers for colleagues. */
final class Phrases {

    /** So many unanswered items are named before they are counted. */
    private static final int NAMED = 8;

    private final ClinicalContent content;
    private final Statements statements;
    private final Words words;

    Phrases(VisitRecord visit, Statements statements, Words words) {
        this.content = visit.content();
        this.statements = statements;
        this.words = words;
    }

    /** The short name of an item; its unit stands with the number. */
    String name(Item item) {
        return item.type() instanceof AnswerType.Amount amount
                ? item.shortName().replace(" (" + amount.unit() + ")", "")
                : item.shortName();
    }

    /** The short names, joined. */
    String names(Collection<Statement> all) {
        return all.stream().map(one -> name(one.item())).collect(Collectors.joining("; "));
    }

    /** The answer alone. */
    String answer(Statement one) {
        return one.answer().map(answer -> answer(one.item().type(), answer)).orElse("");
    }

    /** Name and answer, with the note. */
    String said(Statement one) {
        var said = words.of("report.said", name(one.item()), answer(one));
        return one.note().isBlank() ? said : words.of("report.noted", said, one.note());
    }

    /** Names and answers, joined. */
    String saidAll(Collection<Statement> all) {
        return all.stream().map(this::said).collect(Collectors.joining("; "));
    }

    /** How an answer came about, where it was not simply asked (decision 10). */
    String how(Given.How how) {
        return switch (how) {
            case ASKED -> "";
            case GROUP_KEY -> words.of("report.how.group-key");
            case LINKED -> words.of("report.how.linked");
            case COPIED -> words.of("report.how.copied");
            case TYPED_IN_LATER -> words.of("report.how.typed-in-later");
        };
    }

    /** The answers behind a finding; what it fired on for want of an answer is told as such. */
    String because(Finding finding) {
        var said = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var id : finding.because().stream().sorted().toList()) {
            statements
                    .at(id)
                    .ifPresentOrElse(
                            one -> (one.answered() ? said : open).add(one.answered() ? said(one) : name(one.item())),
                            () -> said.add(content.nameOf(id)));
        }
        if (!open.isEmpty()) {
            var some = String.join("; ", open.subList(0, Math.min(NAMED, open.size())));
            said.add(
                    open.size() > NAMED
                            ? words.of("report.unanswered-more", some, Integer.toString(open.size() - NAMED))
                            : words.of("report.unanswered", some));
        }
        return String.join("; ", said);
    }

    /** A source as the content has it, marks included. */
    String source(Source source) {
        return source.text().equals(Source.NONE) ? "" : source.text();
    }

    /** A number with its unit. */
    String amount(double value, String unit) {
        var number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(words.language())).format(value);
        var one = "report.one." + unit;
        if (number.equals("1") && words.has(one)) {
            return words.of(one);
        }
        return switch (unit) {
            case "" -> number;
            case "deg" -> words.of("report.degrees", number);
            default -> number + " " + unit;
        };
    }

    /** The readings behind a number, each as it was read. */
    String readings(Statement one) {
        var unit = one.item().type() instanceof AnswerType.Amount amount ? amount.unit() : "";
        return one.measured().stream()
                .flatMap(measured -> measured.readings().stream())
                .map(reading -> amount(reading, unit))
                .collect(Collectors.joining(", "));
    }

    private String answer(AnswerType type, Answer answer) {
        return switch (answer) {
            case Answer.YesNo(boolean yes) -> words.of(yes ? "report.yes" : "report.no");
            case Answer.Amount(double value) ->
                type instanceof AnswerType.Amount amount
                        ? amount(value, amount.unit())
                        : words.of("report.of-ten", amount(value, ""));
            case Answer.Choice(String option) -> labels(type, Set.of(option));
            case Answer.Choices(Set<String> options) ->
                options.isEmpty() ? words.of("report.none-of-these") : labels(type, options);
            case Answer.Text(String text) -> text;
            case Answer.Unknown(var reason, String why) ->
                switch (reason) {
                    case NOT_ASKED -> words.of("report.not-asked");
                    case DOES_NOT_KNOW -> words.of("report.does-not-know");
                    case COULD_NOT_ANSWER -> words.of("report.could-not-answer", why);
                };
        };
    }

    private static String labels(AnswerType type, Set<String> options) {
        List<String> labels = type.options().stream()
                .filter(option -> options.contains(option.id()))
                .map(AnswerType.Option::label)
                .toList();
        return String.join(", ", labels);
    }
}
