package app.facet.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A birth date as people type it: 4 May 1992, May 4 1992, 1992-05-04, 4.5.1992, 4/5/1992. */
public sealed interface BirthDate {

    /** A day that can be a birth date. */
    record Day(LocalDate date) implements BirthDate {}

    /** Nothing typed yet. */
    record Nothing() implements BirthDate {}

    /** Not a birth date, and why. */
    record Nonsense(Why why) implements BirthDate {}

    /** Why something is not a birth date, each with its sentence. */
    enum Why {
        NOT_A_DATE,
        NO_SUCH_DAY,
        SHORT_YEAR,
        STILL_TO_COME,
        TOO_LONG_AGO
    }

    /** The greatest age a patient can have, in years. */
    int OLDEST = 120;

    /** Three parts, told apart by marks, by space, or by the change from letters to digits. */
    Pattern PARTS = Pattern.compile("(\\p{L}+|\\d+)@(\\p{L}+|\\d+)@(\\d+)"
            .replace("@", "(?:[\\s./,-]+|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L}))"));

    /**
     * Reads what was typed.
     *
     * @param typed as typed
     * @param today a birth date is not after this day
     * @param monthFirst whether 4/5/1992 is 5 April, as in the United States
     */
    static BirthDate of(String typed, LocalDate today, boolean monthFirst) {
        String plain = typed.strip().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "");
        if (plain.isEmpty()) {
            return new Nothing();
        }
        Matcher parts = PARTS.matcher(plain);
        if (!parts.matches()) {
            return new Nonsense(Why.NOT_A_DATE);
        }
        return ordered(parts.group(1), parts.group(2), parts.group(3), monthFirst)
                .map(day -> judged(day, today))
                .orElseGet(() -> new Nonsense(Why.NOT_A_DATE));
    }

    /** The ways a birth date can be typed, in lower case, for searching. */
    static List<String> spellings(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        int year = date.getYear();
        String name = date.getMonth().name().toLowerCase(Locale.ROOT);
        var spellings = new ArrayList<>(List.of(date.toString(), day + " " + name + " " + year));
        for (String mark : List.of("/", ".", "-")) {
            spellings.add(day + mark + month + mark + year);
            spellings.add(month + mark + day + mark + year);
            spellings.add(String.format(Locale.ROOT, "%02d%s%02d%s%d", day, mark, month, mark, year));
            spellings.add(String.format(Locale.ROOT, "%02d%s%02d%s%d", month, mark, day, mark, year));
        }
        return spellings;
    }

    private static Optional<String[]> ordered(String first, String second, String third, boolean monthFirst) {
        boolean firstIsName = Character.isLetter(first.charAt(0));
        boolean secondIsName = Character.isLetter(second.charAt(0));
        if (firstIsName && secondIsName) {
            return Optional.empty();
        }
        if (firstIsName) {
            return month(first).map(month -> new String[] {third, month, second});
        }
        if (secondIsName) {
            return month(second)
                    .map(month -> first.length() == 4
                            ? new String[] {first, month, third}
                            : new String[] {third, month, first});
        }
        if (first.length() == 4) {
            return Optional.of(new String[] {first, second, third});
        }
        boolean swapped = monthFirst ? number(first) <= 12 : number(second) > 12;
        return Optional.of(swapped ? new String[] {third, first, second} : new String[] {third, second, first});
    }

    private static BirthDate judged(String[] yearMonthDay, LocalDate today) {
        if (yearMonthDay[0].length() != 4) {
            return new Nonsense(Why.SHORT_YEAR);
        }
        LocalDate date;
        try {
            date = LocalDate.of(number(yearMonthDay[0]), number(yearMonthDay[1]), number(yearMonthDay[2]));
        } catch (DateTimeException noSuchDay) {
            return new Nonsense(Why.NO_SUCH_DAY);
        }
        if (date.isAfter(today)) {
            return new Nonsense(Why.STILL_TO_COME);
        }
        return date.isBefore(today.minusYears(OLDEST)) ? new Nonsense(Why.TOO_LONG_AGO) : new Day(date);
    }

    private static Optional<String> month(String name) {
        for (Month month : Month.values()) {
            var spanish = month.getDisplayName(TextStyle.FULL, Locale.of("es"));
            if (name.length() >= 3
                    && (month.name().toLowerCase(Locale.ROOT).startsWith(name) || spanish.startsWith(name))) {
                return Optional.of(String.valueOf(month.getValue()));
            }
        }
        return name.equals("sept") ? Optional.of("9") : Optional.empty();
    }

    private static int number(String digits) {
        return digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
