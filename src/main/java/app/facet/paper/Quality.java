package app.facet.paper;

import app.facet.domain.plan.Remark;
import app.facet.domain.plan.Remark.Part;
import app.facet.domain.plan.Remark.Where;
import app.facet.domain.reading.Grade;
import app.facet.domain.reading.Prose;
import app.facet.domain.rule.PlanKind;
import app.facet.domain.screening.PlanChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The quality gate: what would make this sheet worse, with its place and its fix. It judges the very words that would be
 * printed, takes no drawing and no layout, and is quick enough to follow every change of a plan.
 */
public final class Quality {

    /** From how many exercises on fewer are suggested (paper.md); walking does not count (9.2). */
    private static final int MANY = 5;

    /** The most exercises that need no reason. */
    private static final int WITHOUT_REASON = 6;

    /** The most words of a step. */
    private static final int LONGEST_STEP = 15;

    private final PaperRequest request;
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> printed = new HashSet<>();

    private Quality(PaperRequest request) {
        this.request = request;
    }

    /** The remarks on the paper this request gives, what blocks printing first; empty when nothing is left to mend. */
    public static List<Remark> of(PaperRequest request) {
        var languages = Stream.concat(Stream.of(request.format().language()), request.format().second().stream());
        return languages
                .flatMap(language -> inOne(request.in(language)).stream())
                .distinct()
                .sorted(Comparator.comparing(Remark::blocks).reversed())
                .toList();
    }

    private static List<Remark> inOne(PaperRequest request) {
        var quality = new Quality(request);
        quality.getHelp();
        if (request.allowed() != PlanKind.NONE) {
            quality.plan();
            quality.handout(Handout.of(request, Words.in(request.format().language()), Drawings.NONE));
        }
        quality.translation();
        return quality.remarks;
    }

    private void getHelp() {
        var box = request.content().safetyNet();
        if (box.emergencySigns().isEmpty() || box.soonSigns().isEmpty()) {
            remarks.add(new Remark.NoGetHelp());
        }
    }

    /** A language without any text of its own is printed in English and says so. */
    private void translation() {
        var language = request.format().language();
        var missing = request.content().untranslated(language).stream()
                .filter(text -> onSheet(text.id()))
                .map(text -> text.id() + " " + text.field())
                .toList();
        if (!missing.isEmpty()) {
            remarks.add(new Remark.Untranslated(missing));
        }
        if (!request.content().reviewed(language)) {
            remarks.add(new Remark.NotReviewed());
        }
    }

    /** Texts that are not on the sheet, such as those of other exercises, do not make it worse. */
    private boolean onSheet(String id) {
        var content = request.content();
        boolean elsewhere = content.exercises().containsKey(id)
                || content.figures().containsKey(id)
                || content.topics().stream().anyMatch(topic -> topic.id().equals(id))
                || (content.actions().containsKey(id) && request.allowed() != PlanKind.NONE);
        return !elsewhere || printed.contains(id);
    }

    private void plan() {
        for (PlanChoice choice : request.plan()) {
            if (choice.use().home() && !request.printed().contains(choice)) {
                remarks.add(new Remark.LeftOut(
                        exercise(choice.exercise()), request.avoid(choice).met()));
            }
        }
        var counted = request.printed().stream()
                .filter(choice ->
                        !choice.exercise().equals(request.content().planRules().alwaysLast()))
                .toList();
        if (counted.size() >= MANY) {
            remarks.add(new Remark.TooMany(
                    counted.size(),
                    counted.stream()
                            .skip(WITHOUT_REASON)
                            .filter(choice -> choice.reason().isBlank())
                            .map(PlanChoice::exercise)
                            .toList()));
        }
    }

    private void handout(Handout handout) {
        var opening =
                Where.the(Part.OPENING, Words.in(request.format().language()).of("paper.handout-title"));
        judge(opening, handout.explained());
        var box = handout.getHelp();
        judge(
                Where.the(Part.GET_HELP, box.title()),
                Stream.of(List.of(box.emergency()), box.emergencySigns(), List.of(box.soon()), box.soonSigns())
                        .flatMap(List::stream)
                        .toList());
        handout.exercises().forEach(this::card);
        handout.trafficLight()
                .forEach(light -> judge(
                        Where.the(Part.TRAFFIC_LIGHT, light.title()),
                        light.lights().stream()
                                .flatMap(lamp -> Stream.concat(Stream.of(lamp.heading()), lamp.lines().stream()))
                                .toList()));
        handout.topicsLast().stream()
                .flatMap(topics -> topics.entries().stream())
                .forEach(topic -> judge(new Where(Part.TOPIC, topic.id(), topic.heading()), List.of(topic.message())));
    }

    private void card(Handout.Card card) {
        var where = exercise(card.id());
        IntStream.range(0, card.steps().size()).forEach(i -> {
            int words = Prose.wordsIn(card.steps().get(i));
            if (words > LONGEST_STEP) {
                remarks.add(new Remark.LongStep(where, i + 1, words));
            }
        });
        judge(where, card.steps(), Grade.Block.STEPS);
        judge(where, List.of(card.start(), card.howOften(), card.feel(), card.takeCare(), card.stopIf()));
    }

    private Where exercise(String id) {
        var exercise = Objects.requireNonNull(request.content().exercises().get(id), id);
        return new Where(Part.EXERCISE, id, exercise.name());
    }

    private void judge(Where where, List<String> texts) {
        judge(where, texts, Grade.Block.OTHER);
    }

    private void judge(Where where, List<String> texts, Grade.Block block) {
        printed.add(where.id());
        Grade.of(texts, request.format().language())
                .filter(grade -> !grade.fits(block))
                .ifPresent(grade -> remarks.add(new Remark.HardToRead(where, grade, block)));
        texts.stream()
                .flatMap(text -> request.content().wordsToAvoid().in(text).stream())
                .distinct()
                .forEach(phrase -> remarks.add(new Remark.Threatening(where, phrase)));
    }
}
