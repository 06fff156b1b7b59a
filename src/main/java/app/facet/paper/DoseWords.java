package app.facet.paper;

import app.facet.domain.plan.Dose;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A dose in words, with nothing left to calculate (decision 20). */
public final class DoseWords {

    private final Words words;

    DoseWords(Words words) {
        this.words = words;
    }

    /** The words for doses in a language. */
    public static DoseWords in(Locale language) {
        return new DoseWords(Words.in(language));
    }

    /** How much, when in the day and on which days, as one sentence without a verb. */
    public String line(Dose dose) {
        return words.of("dose.line", amount(dose), day(dose), words.of("dose.days." + dose.daysAWeek()));
    }

    /** How much at one time, such as "6 times each side, hold for 8 seconds". */
    public String amount(Dose dose) {
        if (dose.unit() == Dose.Unit.MINUTES) {
            return counted("dose.minutes", dose.minutes());
        }
        boolean once = dose.repetitions() == 1 && dose.sets() > 1;
        int times = once ? dose.sets() : dose.repetitions();
        var amount = counted(dose.unit() == Dose.Unit.BREATHS ? "dose.breaths" : "dose.times", times);
        if (dose.perSide()) {
            amount = words.of("dose.each-side", amount);
        }
        if (dose.holdSeconds() > 0) {
            amount = words.of("dose.hold." + form(dose.holdSeconds()), amount, number(dose.holdSeconds()));
        }
        return once ? words.of("dose.holds.many", amount) : sets(dose.sets(), amount);
    }

    /** What is done of it when the pain light is amber: half, rounded down, never less than one (9.7). */
    public String halved(String name, Dose dose) {
        if (dose.unit() == Dose.Unit.MINUTES && dose.minutes() > 1) {
            return counted("dose.half.minutes", name, dose.minutes() / 2);
        }
        if (dose.repetitions() > 1) {
            return counted(
                    dose.unit() == Dose.Unit.BREATHS ? "dose.half.breaths" : "dose.half.times",
                    name,
                    dose.repetitions() / 2);
        }
        return dose.holdSeconds() > 1
                ? counted("dose.half.seconds", name, dose.holdSeconds() / 2)
                : words.of("dose.half.range", name);
    }

    /** The days a dose is for: those its words name. */
    public static Set<DayOfWeek> days(Dose dose) {
        return switch (dose.daysAWeek()) {
            case 1 -> EnumSet.of(DayOfWeek.MONDAY);
            case 2 -> EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
            case 3 -> EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
            case 4 -> EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
            case 5 -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            case 6 -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
            default -> EnumSet.allOf(DayOfWeek.class);
        };
    }

    private String day(Dose dose) {
        var key = "dose.day." + dose.timesADay();
        return words.has(key) ? words.of(key) : words.of("dose.day.many", number(dose.timesADay()));
    }

    private String sets(int sets, String amount) {
        return switch (sets) {
            case 1 -> words.of("dose.sets.one", amount);
            case 2 -> words.of("dose.sets.two", amount);
            default -> words.of("dose.sets.many", amount, number(sets));
        };
    }

    private String counted(String key, int count) {
        return words.of(key + "." + form(count), number(count));
    }

    private String counted(String key, String name, int count) {
        return words.of(key + "." + form(count), name, number(count));
    }

    private static String form(int count) {
        return count == 1 ? "one" : "many";
    }

    private static String number(int count) {
        return Integer.toString(count);
    }
}
