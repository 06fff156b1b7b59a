package app.facet.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The words of one language from resources/i18n; a word that is not there is an error, never silently English. */
final class Words {

    private final Locale language;
    private final Map<String, String> patterns;

    private Words(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** The words of the papers and of doses in this language. */
    static Words in(Locale language) {
        return in(language, "paper", "dose");
    }

    /** The words of these files in this language. */
    static Words in(Locale language, String... files) {
        var all = new Properties();
        for (String file : files) {
            load(file, language, all);
        }
        return new Words(
                language,
                all.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, all::getProperty)));
    }

    private static void load(String name, Locale language, Properties into) {
        var suffix = language.getLanguage().equals("en") ? "" : "_" + language.getLanguage();
        var file = "/i18n/" + name + suffix + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no words: " + file);
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale language() {
        return language;
    }

    /** The word or pattern behind a key, as written. */
    String of(String key) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no word for " + key + " in " + language);
        }
        return pattern;
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The pattern with its slots filled. */
    String of(String key, Object... slots) {
        return new MessageFormat(of(key), language).format(slots);
    }

    /** The words of the papers for the templates, without their prefix. */
    Map<String, String> labels() {
        return labels("paper.");
    }

    /** The words whose keys begin like this, without that beginning. */
    Map<String, String> labels(String prefix) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /** The words of a key that lists ids, separated by spaces. */
    List<String> ids(String key) {
        return List.of(of(key).strip().split("\\s+"));
    }

    /** Date and time of day on the clinic's clock. */
    String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(of("report.moment"), language).format(at.atZone(zone));
    }

    /** A date with the month in letters. */
    String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("paper.date"), language).format(date);
    }

    /** Day and month alone. */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(of("paper.day"), language).format(date);
    }

    /** The parts as one list, its last part joined by another pattern. */
    String list(List<String> parts, String join, String last) {
        var text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            var so = text.toString();
            text.setLength(0);
            text.append(i == 0 ? parts.get(i) : of(i == parts.size() - 1 ? last : join, so, parts.get(i)));
        }
        return text.toString();
    }
}
