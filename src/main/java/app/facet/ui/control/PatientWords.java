package app.facet.ui.control;

import app.facet.domain.screening.Patient;
import app.facet.ui.fx.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a patient is told in one line, wherever one stands. */
public final class PatientWords {

    private PatientWords() {}

    /** Up to two initials: of the first and the last word of the name. */
    public static String initials(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.of(words.stream().findFirst(), words.stream().skip(1).reduce((first, second) -> second))
                .flatMap(java.util.Optional::stream)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** Birth date, age, sex and record number, then the caption where there is one. */
    public static String facts(Texts texts, Patient patient, LocalDate today, String caption) {
        String record = patient.recordNumber().isBlank() ? "" : texts.of("patient.record", patient.recordNumber());
        return Stream.of(
                        texts.of("patient.born", texts.day(patient.birthDate())),
                        age(texts, patient, today),
                        texts.of("patient.sex." + patient.sex().option()),
                        record,
                        caption)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The age in years, as in 34 y. */
    public static String age(Texts texts, Patient patient, LocalDate today) {
        return texts.of("patient.age", patient.ageOn(today));
    }
}
