package app.facet.domain.progress;

import app.facet.domain.progress.Measure.Better;
import app.facet.domain.progress.Measure.Meaningful;
import app.facet.domain.progress.Series.Kind;
import app.facet.domain.progress.Series.Point;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.AnswerType;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Protocol;
import app.facet.domain.rule.Comparison;
import app.facet.domain.rule.Norm;
import app.facet.domain.rule.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The way of a patient across visits: what was answered or measured at least once, as series, outcome measures first, then
 * measured movements and tests in the order they are asked.
 *
 * @param visits the visits, oldest first
 * @param series the series
 */
public record Course(List<Visit> visits, List<Series> series) {

    /** The range of an axis for what has none of its own. */
    private static final AnswerType.Range SCALE = new AnswerType.Range(0, 10);

    /** Copies the lists. */
    public Course {
        visits = List.copyOf(visits);
        series = List.copyOf(series);
    }

    /** The course of these visits, oldest first; measures from section 11, measuring error from the norms of section 3 and 4. */
    public static Course of(List<Visit> visits, Protocol protocol, List<Measure> measures, RuleBook rules) {
        var maker = new Maker(visits, protocol);
        measures.forEach(maker::outcome);
        protocol.items().values().stream()
                .flatMap(item -> Optional.ofNullable(rules.norms().get(item.id())).stream()
                        .map(norm -> new Measured(item, norm)))
                .forEach(maker::measured);
        return new Course(visits, maker.series);
    }

    /** The series of an item alone, the one with the newest value first. */
    public List<Series> of(ItemId item) {
        return series.stream()
                .filter(one -> one.items().equals(List.of(item)))
                .sorted(java.util.Comparator.comparing(
                                (Series one) -> one.last().date())
                        .reversed())
                .toList();
    }

    /** The series of an outcome measure. */
    public List<Series> of(String measure) {
        return series.stream().filter(one -> one.id().equals(measure)).toList();
    }

    private record Measured(Item item, Norm norm) {}

    /** Gathers the series. */
    private static final class Maker {

        private final List<Visit> visits;
        private final Protocol protocol;
        private final List<Series> series = new ArrayList<>();

        Maker(List<Visit> visits, Protocol protocol) {
            this.visits = visits;
            this.protocol = protocol;
        }

        /** The PSFS is the mean of its activities; the items of the other measures each stand alone. */
        void outcome(Measure measure) {
            if (measure.mean()) {
                add(mean(measure));
                return;
            }
            measure.items().stream().flatMap(id -> protocol.item(id).stream()).forEach(item -> {
                boolean number = !(item.type() instanceof AnswerType.Choice);
                alone(
                        item,
                        (method, points) -> new Series(
                                Kind.OUTCOME,
                                measure.id(),
                                List.of(item.id()),
                                method,
                                unit(item),
                                number
                                        ? new AnswerType.Range(measure.low(), measure.high())
                                        : new AnswerType.Range(
                                                0,
                                                Math.max(
                                                        1, item.type().options().size() - 1)),
                                Optional.of(measure.better()),
                                number ? measure.meaningful() : Meaningful.UNKNOWN,
                                Optional.empty(),
                                points));
            });
        }

        void measured(Measured measured) {
            var norm = measured.norm();
            var item = measured.item();
            alone(
                    item,
                    (method, points) -> new Series(
                            Kind.MEASURED,
                            norm.id(),
                            List.of(item.id()),
                            method,
                            norm.unit(),
                            axis(item, points),
                            norm.beyond().map(Maker::better),
                            new Meaningful(norm.change(), OptionalDouble.empty(), OptionalDouble.empty()),
                            band(norm),
                            points));
        }

        private interface Making {
            Series of(String method, List<Point> points);
        }

        /** One series for each method. */
        private void alone(Item item, Making making) {
            var byMethod = new LinkedHashMap<String, List<Point>>();
            for (Visit visit : visits) {
                visit.answer(item.id())
                        .flatMap(answer -> point(visit, item, answer))
                        .ifPresent(point -> byMethod.computeIfAbsent(visit.method(item.id()), _ -> new ArrayList<>())
                                .add(point));
            }
            byMethod.forEach((method, points) -> series.add(making.of(method, points)));
        }

        private static Optional<Point> point(Visit visit, Item item, Answer answer) {
            return switch (answer) {
                case Answer.Amount(var value) -> Optional.of(new Point(visit.date(), value, Optional.empty()));
                case Answer.Choice(var option) ->
                    place(item, option).map(place -> new Point(visit.date(), place, Optional.of(option)));
                default -> Optional.empty();
            };
        }

        private static Optional<Double> place(Item item, String option) {
            var ids = item.type().options().stream().map(AnswerType.Option::id).toList();
            return ids.contains(option) ? Optional.of((double) ids.indexOf(option)) : Optional.empty();
        }

        /** A mean of other activities is another measure: only visits with the same ones answered are in one series. */
        private List<Series> mean(Measure measure) {
            var bySet = new LinkedHashMap<List<ItemId>, List<Point>>();
            for (Visit visit : visits) {
                var answered = measure.items().stream()
                        .filter(id -> visit.answer(id).orElse(null) instanceof Answer.Amount)
                        .toList();
                answered.stream()
                        .map(id -> visit.answer(id).orElseThrow())
                        .mapToDouble(answer -> ((Answer.Amount) answer).value())
                        .average()
                        .ifPresent(mean -> bySet.computeIfAbsent(answered, _ -> new ArrayList<>())
                                .add(new Point(visit.date(), mean, Optional.empty())));
            }
            return bySet.entrySet().stream()
                    .map(entry -> new Series(
                            Kind.OUTCOME,
                            measure.id(),
                            entry.getKey(),
                            "",
                            "",
                            new AnswerType.Range(measure.low(), measure.high()),
                            Optional.of(measure.better()),
                            measure.meaningful(),
                            Optional.empty(),
                            entry.getValue()))
                    .toList();
        }

        private void add(List<Series> more) {
            series.addAll(more);
        }

        private Optional<Norm.Band> band(Norm norm) {
            return visits.getLast().evaluation().band(norm);
        }

        private static String unit(Item item) {
            return item.type() instanceof AnswerType.Amount amount ? amount.unit() : "";
        }

        private static AnswerType.Range axis(Item item, List<Point> points) {
            var usual = item.type() instanceof AnswerType.Amount amount
                    ? amount.soft().orElse(amount.hard())
                    : SCALE;
            double low = points.stream().mapToDouble(Point::value).min().orElse(usual.low());
            double high = points.stream().mapToDouble(Point::value).max().orElse(usual.high());
            return new AnswerType.Range(Math.min(usual.low(), low), Math.max(usual.high(), high));
        }

        private static Better better(Comparison beyond) {
            return Objects.requireNonNull(beyond) == Comparison.LESS || beyond == Comparison.AT_MOST
                    ? Better.HIGHER
                    : Better.LOWER;
        }
    }
}
