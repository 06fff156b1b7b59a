package app.facet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.domain.plan.Dose;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The tick log has boxes on prescribed days and times alone, from the day after the visit to the next visit. */
class TickLogTest {

    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final Dose TWICE_ON_WEEKDAYS = new Dose(1, 8, false, 0, 0, 2, 5, Dose.Unit.REPETITIONS);

    @Test
    void beginsOnTheDayAfterTheVisit() {
        var log = log(14, 2).getFirst();
        assertThat(log.weeks()).containsExactly("Week 1, from 26 Nov", "Week 2, from 3 Dec");
        assertThat(log.days().stream().map(TickLog.Day::name))
                .startsWith("Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed")
                .hasSize(14);
    }

    @Test
    void hasABoxForEachTimeOnTheDaysTheDoseNames() {
        assertThat(boxes(log(14, 2).getFirst())).containsExactly(2, 2, 0, 0, 2, 2, 2, 2, 2, 0, 0, 2, 2, 2);
    }

    @Test
    void hasNoBoxAfterTheNextVisit() {
        assertThat(boxes(log(9, 2).getFirst())).containsExactly(2, 2, 0, 0, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0);
    }

    @Test
    void laterWeeksComeInFurtherPartsWithoutTheHeading() {
        var parts = log(42, 2);
        assertThat(parts).hasSize(3);
        assertThat(parts.get(0).title()).isEqualTo("Tick a box each time you do it");
        assertThat(parts.get(1).title()).isEqualTo("Exercise");
        assertThat(parts.get(2).weeks()).containsExactly("Week 5, from 24 Dec", "Week 6, from 31 Dec");
        assertThat(log(7, 1)).hasSize(1);
        assertThat(log(21, 2).get(1).weeks()).containsExactly("Week 3, from 10 Dec");
    }

    @Test
    void endsWithARowForTheWorstPain() {
        var last = log(7, 1).getFirst().rows().getLast();
        assertThat(last.name()).isEqualTo("Worst pain, 0 to 10");
        assertThat(last.cells()).allSatisfy(cell -> assertThat(cell.boxes()).isEmpty());
    }

    @Test
    void withoutExercisesThereIsNoLog() {
        assertThat(TickLog.of(List.of(), WEDNESDAY, 14, 2, WORDS)).isEmpty();
    }

    private static List<TickLog> log(int reviewDays, int weeksAside) {
        return TickLog.of(
                List.of(new TickLog.Entry("1 Cat-cow", TWICE_ON_WEEKDAYS)), WEDNESDAY, reviewDays, weeksAside, WORDS);
    }

    private static List<Integer> boxes(TickLog part) {
        return part.rows().getFirst().cells().stream()
                .map(cell -> cell.boxes().size())
                .toList();
    }
}
