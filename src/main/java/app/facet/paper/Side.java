package app.facet.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What a bilingual paper says in one of its languages, for the templates.
 *
 * @param lang tag of the language
 * @param text the fixed words
 * @param title the title of the paper
 * @param paper the parts, as on a paper in this language alone
 */
record Side<T>(String lang, Map<String, String> text, String title, T paper) {

    /** The text size at which two languages stand side by side; above it, block under block (decision 23). */
    private static final int BESIDE = 14;

    /** Both languages, the patient's first. */
    static <T> List<Side<T>> both(PaperRequest request, String kind, BiFunction<PaperRequest, Words, T> paper) {
        return Stream.concat(Stream.of(request.format().language()), request.format().second().stream())
                .map(language -> of(request.in(language), Words.in(language), kind, paper))
                .toList();
    }

    private static <T> Side<T> of(
            PaperRequest request, Words words, String kind, BiFunction<PaperRequest, Words, T> paper) {
        Locale language = words.language();
        return new Side<>(
                language.toLanguageTag(),
                words.labels(),
                words.of("paper." + kind + "-title"),
                paper.apply(request, words));
    }

    /** The same language with other parts. */
    <S> Side<S> with(S other) {
        return new Side<>(lang, text, title, other);
    }

    /** Whether the languages stand side by side in this format. */
    static boolean beside(Format format) {
        return format.points() == BESIDE;
    }

    /** The class of the layout. */
    static String layout(boolean beside) {
        return beside ? "beside" : "below";
    }

    /** A paper in two languages that has no more parts than these. */
    record Sides<T>(String layout, boolean beside, List<Side<T>> sides) {

        static <T> Sides<T> of(Format format, List<Side<T>> sides) {
            return new Sides<>(Side.layout(Side.beside(format)), Side.beside(format), sides);
        }
    }
}
