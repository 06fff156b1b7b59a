package app.facet.paper;

import app.facet.domain.progress.Change;
import app.facet.domain.progress.Measure.Better;
import app.facet.domain.progress.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The trend page, for its template: what was measured at two visits or more, drawn, said in words, and as a table. */
record Trend(GetHelp getHelp, List<Part> parts, List<String> none, List<Table> tables) {

    /** The most visits one line shows: the first and the newest. */
    private static final int MOST_VISITS = 6;

    /** The most series that are drawn; all are in the table. */
    private static final int MOST_DRAWN = 6;

    /** One series: its name, what its axis means, the drawing with its labels, and what it comes to. */
    record Part(
            String name,
            String scale,
            String high,
            String low,
            List<String> arrow,
            String svg,
            List<Mark> marks,
            String said) {}

    /** The label under one point. */
    record Mark(String value, String date) {}

    /** All values, with the dates of the visits as headings. */
    record Table(List<String> dates, List<Row> rows) {}

    record Row(String name, List<String> values, String change) {}

    static Trend of(TrendRequest request, Words words) {
        return new Maker(request, words).trend();
    }

    /** Gathers the parts. */
    private static final class Maker {

        private final TrendRequest request;
        private final Words words;

        Maker(TrendRequest request, Words words) {
            this.request = request;
            this.words = words;
        }

        Trend trend() {
            var twice = request.course().series().stream()
                    .filter(series -> series.points().size() > 1)
                    .toList();
            var box = GetHelp.of(
                    request.content().safetyNet(),
                    line -> request.course().visits().stream()
                            .anyMatch(visit ->
                                    visit.evaluation().verdict(line.when()).met()),
                    GetHelp.number(request.clinic(), request.country()),
                    request.country(),
                    words);
            return new Trend(
                    box,
                    twice.stream().limit(MOST_DRAWN).map(this::part).toList(),
                    twice.isEmpty() ? List.of(words.of("trend.none")) : List.of(),
                    twice.isEmpty() ? List.of() : List.of(table(twice)));
        }

        private Part part(Series series) {
            var points = shown(series);
            var axis = series.axis();
            boolean options = points.getFirst().option().isPresent();
            return new Part(
                    name(series),
                    scale(series),
                    options ? "" : value(axis.high(), series),
                    options ? "" : value(axis.low(), series),
                    Chart.arrow(series),
                    Chart.svg(series, points, words.of("trend.alt", name(series), way(series, points))),
                    points.stream()
                            .map(point -> new Mark(value(point, series), words.day(point.date())))
                            .toList(),
                    said(series));
        }

        private static List<Series.Point> shown(Series series) {
            var points = series.points();
            return points.size() <= MOST_VISITS
                    ? points
                    : Stream.concat(
                                    Stream.of(points.getFirst()),
                                    points.subList(points.size() - MOST_VISITS + 1, points.size()).stream())
                            .toList();
        }

        private String name(Series series) {
            var item = series.items().getFirst().value();
            var key = "trend.name."
                    + (words.has("trend.name." + item) && series.items().size() == 1 ? item : series.id());
            var side = item.endsWith("-l") ? "trend.left" : item.endsWith("-r") ? "trend.right" : "trend.middle";
            var sided = words.of(side, words.of(key));
            return series.method().isEmpty() ? sided : words.of("trend.method", sided, series.method());
        }

        private String scale(Series series) {
            var better = series.better()
                    .map(good -> words.of(good == Better.HIGHER ? "trend.more-better" : "trend.less-better"))
                    .orElse("");
            var key = "trend.scale." + series.id();
            return Stream.of(words.has(key) ? words.of(key) : "", better)
                    .filter(text -> !text.isEmpty())
                    .reduce((left, right) -> left + " " + right)
                    .orElse("");
        }

        private String way(Series series, List<Series.Point> points) {
            return points.stream()
                    .map(point -> words.of("trend.on", value(point, series), words.date(point.date())))
                    .reduce((left, right) -> words.of("paper.list-more", left, right))
                    .orElse("");
        }

        private String said(Series series) {
            var first = series.points().getFirst();
            var last = series.last();
            return words.of(
                    "trend.way",
                    value(first, series),
                    words.date(first.date()),
                    value(last, series),
                    words.date(last.date()),
                    verdict(series));
        }

        private String verdict(Series series) {
            var change = series.sinceFirst();
            boolean measured = series.kind() == Series.Kind.MEASURED;
            var key = "trend.change." + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var least = series.real().score().isPresent()
                    ? series.real().score()
                    : series.real().distance(series.points().getFirst().value());
            if (least.isEmpty() || change == Change.NOT_JUDGED || change == Change.FIRST) {
                return words.of(key);
            }
            return words.of(key) + " "
                    + words.of(
                            measured ? "trend.error" : "trend.meaningful", number(least.getAsDouble()) + unit(series));
        }

        private String value(Series.Point point, Series series) {
            return point.option()
                    .map(option -> words.of("trend.option." + option))
                    .orElseGet(() -> value(point.value(), series));
        }

        private String value(double value, Series series) {
            return number(value) + unit(series);
        }

        private String unit(Series series) {
            var key = "trend.unit." + series.unit().replace(' ', '-');
            return series.unit().isEmpty() || !words.has(key) ? "" : words.of(key);
        }

        /** As few digits as tell it, in the way of the language. */
        private String number(double value) {
            var rounded =
                    BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
            var format = NumberFormat.getInstance(words.language());
            return format.format(rounded);
        }

        private Table table(List<Series> all) {
            var dates = newest(request.course().visits().stream()
                    .map(visit -> visit.date())
                    .distinct()
                    .toList());
            return new Table(
                    dates.stream().map(words::date).toList(),
                    all.stream().map(series -> row(series, dates)).toList());
        }

        private static List<LocalDate> newest(List<LocalDate> dates) {
            var shown = new ArrayList<LocalDate>();
            for (int i = 0; i < dates.size(); i++) {
                if (i == 0 || i > dates.size() - MOST_VISITS) {
                    shown.add(dates.get(i));
                }
            }
            return shown;
        }

        private Row row(Series series, List<LocalDate> dates) {
            return new Row(
                    name(series),
                    dates.stream()
                            .map(date -> series.points().stream()
                                    .filter(point -> point.date().equals(date))
                                    .reduce((_, later) -> later)
                                    .map(point -> value(point, series))
                                    .orElse("–"))
                            .toList(),
                    words.of("trend.short."
                            + series.sinceFirst()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-')));
        }
    }
}
