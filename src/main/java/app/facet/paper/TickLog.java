package app.facet.paper;

import app.facet.domain.plan.Dose;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the tick log: one or two weeks side by side, with boxes only for the prescribed days and times up to the next
 * visit. The weeks begin on the day after the visit, so that none has days that are gone.
 *
 * @param title the heading of the log, on later parts that of the column of exercises
 * @param weeks the heading of each week
 * @param days the heading of each day
 * @param rows one row an exercise, and one for the worst pain
 */
record TickLog(String title, List<String> weeks, List<Day> days, List<Row> rows) {

    private static final int WEEK = 7;

    /** A day's name; edge is the class of the first day of a week. */
    record Day(String name, String edge) {}

    /** The cells of one exercise. */
    record Row(String name, List<Cell> cells) {}

    /** One box for each time of that day. */
    record Cell(List<Integer> boxes, String edge) {}

    /** An exercise as the log names it. */
    record Entry(String name, Dose dose) {}

    static List<TickLog> of(List<Entry> entries, LocalDate visit, int reviewDays, int weeksAside, Words words) {
        var parts = new ArrayList<TickLog>();
        if (entries.isEmpty()) {
            return parts;
        }
        int weeks = (reviewDays + WEEK - 1) / WEEK;
        for (int first = 0; first < weeks; first += weeksAside) {
            var title = words.of(first == 0 ? "paper.log-title" : "paper.log-exercise");
            parts.add(part(title, entries, visit, reviewDays, first, Math.min(weeksAside, weeks - first), words));
        }
        return parts;
    }

    private static TickLog part(
            String title, List<Entry> entries, LocalDate visit, int reviewDays, int first, int weeks, Words words) {
        var offsets =
                IntStream.range(first * WEEK, (first + weeks) * WEEK).boxed().toList();
        var rows = new ArrayList<Row>();
        for (Entry entry : entries) {
            rows.add(new Row(
                    entry.name(),
                    offsets.stream()
                            .map(offset -> cell(entry.dose(), visit, offset, reviewDays))
                            .toList()));
        }
        rows.add(new Row(
                words.of("paper.log-pain"),
                offsets.stream()
                        .map(offset -> new Cell(List.of(), edge(offset)))
                        .toList()));
        return new TickLog(
                title,
                IntStream.range(first, first + weeks)
                        .mapToObj(week -> words.of(
                                "paper.log-week",
                                Integer.toString(week + 1),
                                words.day(visit.plusDays(1L + (long) week * WEEK))))
                        .toList(),
                offsets.stream()
                        .map(offset -> new Day(
                                visit.plusDays(offset + 1L)
                                        .getDayOfWeek()
                                        .getDisplayName(TextStyle.SHORT, words.language()),
                                edge(offset)))
                        .toList(),
                rows);
    }

    private static Cell cell(Dose dose, LocalDate visit, int offset, int reviewDays) {
        boolean prescribed = offset < reviewDays
                && DoseWords.days(dose).contains(visit.plusDays(offset + 1L).getDayOfWeek());
        return new Cell(
                prescribed ? IntStream.range(0, dose.timesADay()).boxed().toList() : List.of(), edge(offset));
    }

    private static String edge(int offset) {
        return offset % WEEK == 0 ? "edge" : "";
    }
}
