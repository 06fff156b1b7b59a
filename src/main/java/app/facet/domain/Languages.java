package app.facet.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages one content is written in; every one of them knows the others. */
public final class Languages {

    /** The language all content is written in first. */
    public static final Locale ORIGINAL = Locale.ENGLISH;

    /** Content in its first language alone. */
    public static final Languages NONE = new Languages(Map.of());

    private final Map<String, Translated> translations;
    private final Map<String, ClinicalContent> contents = new HashMap<>();

    private Languages(Map<String, Translated> translations) {
        this.translations = Map.copyOf(translations);
    }

    /**
     * The same content with its texts in another language.
     *
     * @param content rules, ids and doses as in the original
     * @param reviewed whether a clinician put a name under every file of the translation (decision 26)
     * @param untranslated the texts that are still in the first language, each marked as such
     */
    public record Translated(ClinicalContent content, boolean reviewed, List<Untranslated> untranslated) {
        /** Copies the list. */
        public Translated {
            untranslated = List.copyOf(untranslated);
        }
    }

    /** A text that is missing in a language: what it belongs to and which of its texts it is, such as "steps". */
    public record Untranslated(String id, String field) {}

    /** The original, which from now on knows its translations (by their language tag) as they know it. */
    static ClinicalContent join(ClinicalContent original, Map<String, Translated> translations) {
        var languages = new Languages(translations);
        translations.forEach((tag, translated) ->
                languages.contents.put(tag, translated.content().with(languages)));
        var joined = original.with(languages);
        languages.contents.put(ORIGINAL.getLanguage(), joined);
        return joined;
    }

    ClinicalContent in(Locale language, ClinicalContent otherwise) {
        var content = contents.get(language.getLanguage());
        return content == null ? contents.getOrDefault(ORIGINAL.getLanguage(), otherwise) : content;
    }

    List<Untranslated> untranslated(Locale language) {
        var translated = translations.get(language.getLanguage());
        if (translated != null) {
            return translated.untranslated();
        }
        return isOriginal(language) ? List.of() : List.of(new Untranslated("content", "all texts"));
    }

    boolean reviewed(Locale language) {
        var translated = translations.get(language.getLanguage());
        return isOriginal(language) || (translated != null && translated.reviewed());
    }

    private static boolean isOriginal(Locale language) {
        return language.getLanguage().equals(ORIGINAL.getLanguage());
    }
}
