package app.facet.ui.patients;

import app.facet.domain.progress.Change;
import app.facet.domain.progress.Measure.Better;
import app.facet.domain.progress.Series;
import app.facet.model.CourseModel;
import app.facet.ui.fx.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A measure across visits in words. */
final class TrendWords {

    private final Texts texts;
    private final CourseModel course;

    TrendWords(Texts texts, CourseModel course) {
        this.texts = texts;
        this.course = course;
    }

    /** The name of a series with its scale, and its method where it has one. */
    String name(Series series) {
        boolean scale =
                series.kind() == Series.Kind.OUTCOME && series.last().option().isEmpty();
        String range = scale
                ? texts.of(
                        "patients.trend.scale",
                        number(series.axis().low()),
                        number(series.axis().high()))
                : "";
        return Stream.of(course.name(series), range, series.method())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** A value with its unit; an option by its place in words. */
    String value(Series series, Series.Point point) {
        return point.option()
                .map(option -> course.option(series, option))
                .orElseGet(() -> number(point.value()) + unit(series));
    }

    /** Which way is better, and what became of it since the first visit. */
    String said(Series series) {
        String better = series.better()
                .map(good -> texts.of(good == Better.HIGHER ? "patients.trend.higher" : "patients.trend.lower"))
                .orElse("");
        return Stream.of(better, since(series), course.called(series).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** What became of it since the first visit. */
    String since(Series series) {
        String change = texts.of("patients.trend.change." + key(series.sinceFirst()));
        var least = least(series);
        boolean judged = series.sinceFirst() != Change.NOT_JUDGED && series.sinceFirst() != Change.FIRST;
        String words = least.isPresent() && judged
                ? texts.of(
                        series.kind() == Series.Kind.MEASURED ? "patients.trend.error" : "patients.trend.meaningful",
                        change,
                        number(least.getAsDouble()) + unit(series))
                : change;
        if (series.last().option().isPresent() || series.points().size() < 2) {
            return words;
        }
        double way = series.last().value() - series.points().getFirst().value();
        return texts.of("patients.trend.since", signed(way) + unit(series), words);
    }

    /** Everything a chart shows, in one sentence, for those who hear it. */
    String whole(Series series) {
        return series.points().stream()
                        .map(point -> texts.of("patients.trend.on", value(series, point), texts.day(point.date())))
                        .collect(Collectors.joining(", ", name(series) + ": ", ". "))
                + said(series);
    }

    private static OptionalDouble least(Series series) {
        return series.real().score().isPresent()
                ? series.real().score()
                : series.real().distance(series.points().getFirst().value());
    }

    private static String key(Change change) {
        return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String signed(double value) {
        return value > 0 ? "+" + number(value) : number(value);
    }

    private String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return NumberFormat.getInstance(texts.getLocale())
                .format(rounded.stripTrailingZeros())
                .replace('-', '\u2212');
    }

    private String unit(Series series) {
        return switch (series.unit()) {
            case "" -> "";
            case "deg" -> "°";
            default -> "\u00a0" + series.unit();
        };
    }
}
