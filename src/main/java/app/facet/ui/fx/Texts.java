package app.facet.ui.fx;

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
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every word of the program: the first part of a key names its file, so {@code patients.title} stands in
 * {@code i18n/patients.properties}; a missing key is an error, in every language.
 */
public final class Texts extends ResourceBundle {

    private final Locale locale;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /** Texts in one language. */
    public Texts(Locale locale) {
        this.locale = locale;
    }

    /** The words of a key; a pattern of {@link MessageFormat}, so a straight quote is doubled in the file. */
    public String of(String key, Object... slots) {
        return new MessageFormat(pattern(key), locale).format(slots);
    }

    /** A day as read by people, such as 4 May 1992. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(getString("time.day"), locale).format(day);
    }

    /** A time of day with seconds on this computer's clock. */
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern(getString("time.seconds"), locale)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    /** A day and a time of day on this computer's clock. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern(getString("time.moment"), locale)
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        String pattern = file(key).getProperty(key);
        return pattern == null ? null : new MessageFormat(pattern, locale).format(new Object[0]);
    }

    @Override
    public boolean containsKey(String key) {
        return file(key).getProperty(key) != null;
    }

    @Override
    protected Set<String> handleKeySet() {
        var keys = new HashSet<String>();
        files.values().forEach(file -> keys.addAll(file.stringPropertyNames()));
        return keys;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }

    private String pattern(String key) {
        String pattern = file(key).getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for the key " + key, Texts.class.getName(), key);
        }
        return pattern;
    }

    private Properties file(String key) {
        int dot = key.indexOf('.');
        String name = dot < 0 ? key : key.substring(0, dot);
        return files.computeIfAbsent(name, ignored -> read(name, key));
    }

    private Properties read(String name, String key) {
        String suffix = locale.getLanguage().equals("en") ? "" : "_" + locale.getLanguage();
        String path = "/i18n/" + name + suffix + ".properties";
        var properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new MissingResourceException("no file " + path + " for the key " + key, path, key);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
