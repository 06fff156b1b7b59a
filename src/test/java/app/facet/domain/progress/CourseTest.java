package app.facet.domain.progress;

import static app.facet.domain.progress.Visits.after;
import static app.facet.domain.progress.Visits.course;
import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.progress.Measure.Better;
import app.facet.domain.protocol.ItemId;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series across visits, and real change told from measuring error (reference 3 and 11). */
class CourseTest {

    private static final ItemId FLEXION = new ItemId("rom-lx-flex-deg");

    @ParameterizedTest
    @CsvSource({
        "8, 6, BETTER",
        "8, 7, NO_REAL_CHANGE",
        "3, 2, BETTER",
        "4, 6, WORSE",
        "0, 1, NO_REAL_CHANGE",
        "5, 5, NO_REAL_CHANGE"
    })
    void painMeansSomethingFromTwoPointsOrThirtyPercentOn(double first, double then, Change change) {
        var course = course(
                after(0).say("hx-pain", true).say("hx-nprs-worst", first),
                after(14).say("hx-pain", true).say("hx-nprs-worst", then));
        assertThat(only(course, "hx-nprs-worst").sinceFirst()).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({"40, 48, BETTER", "40, 47, NO_REAL_CHANGE", "50, 41, WORSE"})
    void rangeChangesFromTheMeasuringErrorOn(double first, double then, Change change) {
        var course = course(
                after(0).measure("rom-lx-flex-deg", first, "DI"), after(14).measure("rom-lx-flex-deg", then, "DI"));
        var series = course.of(FLEXION).getFirst();
        assertThat(series.sinceLast()).isEqualTo(change);
        assertThat(series.better()).contains(Better.HIGHER);
        assertThat(series.band().orElseThrow().cutOff()).isEqualTo(OptionalDouble.of(49));
        assertThat(series.kind()).isEqualTo(Series.Kind.MEASURED);
    }

    @Test
    void valuesOfDifferentMethodsAreNeverCompared() {
        var course = course(
                after(0).measure("rom-lx-flex-deg", 30, "DI"),
                after(14).measure("rom-lx-flex-deg", 50, "SI"),
                after(28).measure("rom-lx-flex-deg", 33, "DI"));
        assertThat(course.of(FLEXION)).hasSize(2);
        assertThat(course.of(FLEXION)).extracting(Series::method).containsExactly("DI", "SI");
        assertThat(course.of(FLEXION))
                .extracting(Series::sinceFirst)
                .containsExactly(Change.NO_REAL_CHANGE, Change.FIRST);
    }

    @Test
    void thePsfsIsAMeanAndThatOfOtherActivitiesAnotherMeasure() {
        var course = course(
                after(0).say("hx-psfs-1", 2).say("hx-psfs-2", 4),
                after(14).say("hx-psfs-1", 6).say("hx-psfs-2", 5),
                after(28).say("hx-psfs-1", 9));
        assertThat(course.of("om-psfs")).hasSize(2);
        var both = course.of("om-psfs").getFirst();
        assertThat(both.points()).extracting(Series.Point::value).containsExactly(3.0, 5.5);
        assertThat(both.sinceFirst()).isEqualTo(Change.BETTER);
    }

    @Test
    void howOftenItClicksIsTracedButNotJudgedAndWorryIs() {
        var course = course(
                after(0).say("hx-click-frequency", "daily").say("hx-click-worry", 8),
                after(14).say("hx-click-frequency", "weekly").say("hx-click-worry", 6));
        var frequency = only(course, "hx-click-frequency");
        assertThat(frequency.points())
                .extracting(point -> point.option().orElseThrow())
                .containsExactly("daily", "weekly");
        assertThat(frequency.sinceFirst()).isEqualTo(Change.NOT_JUDGED);
        assertThat(only(course, "hx-click-worry").sinceFirst()).isEqualTo(Change.BETTER);
    }

    @Test
    void anAnswerInAClosedBranchIsNoValue() {
        var course = course(
                after(0).say("hx-pain", true).say("hx-nprs-now", 5),
                after(14).say("hx-pain", false).say("hx-nprs-now", 5));
        assertThat(only(course, "hx-nprs-now").points()).hasSize(1);
        assertThat(only(course, "hx-nprs-now").sinceFirst()).isEqualTo(Change.FIRST);
    }

    @Test
    void aScaleOfChangeTellsItByItself() {
        assertThat(only(course(after(28).say("om-grc", 2)), "om-grc").sinceFirst())
                .isEqualTo(Change.BETTER);
        assertThat(only(course(after(28).say("om-grc", 1)), "om-grc").sinceFirst())
                .isEqualTo(Change.NO_REAL_CHANGE);
        assertThat(only(course(after(28).say("om-grc", -3)), "om-grc").sinceFirst())
                .isEqualTo(Change.WORSE);
    }

    @Test
    void whatIsNoOutcomeMeasureIsNotJudged() {
        var course = course(after(0).say("om-startback-total", 6), after(28).say("om-startback-total", 2));
        assertThat(only(course, "om-startback-total").sinceFirst()).isEqualTo(Change.NOT_JUDGED);
    }

    @Test
    void scoresHaveNamesWhereTheReferenceGivesThem() {
        assertThat(measure("om-odi").called(41)).contains("severe");
        assertThat(measure("om-rmdq").called(2)).contains("recovered");
        assertThat(measure("om-rmdq").called(3)).isEmpty();
        assertThat(measure("om-nprs").called(0)).contains("feels recovered");
    }

    /** The items of a measure exist, so that a renamed item is not silently without a trend. */
    @Test
    void everyItemOfAMeasureIsAsked() {
        assertThat(Shipped.CONTENT.measures())
                .allSatisfy(measure ->
                        assertThat(Shipped.CONTENT.protocol().items().keySet()).containsAll(measure.items()));
        assertThat(Shipped.CONTENT.measures())
                .filteredOn(measure -> measure.items().isEmpty())
                .extracting(Measure::id)
                .containsExactly("om-odi");
    }

    private static Measure measure(String id) {
        return Shipped.CONTENT.measures().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Series only(Course course, String item) {
        List<Series> series = course.of(new ItemId(item));
        assertThat(series).hasSize(1);
        return Objects.requireNonNull(series.getFirst());
    }
}
