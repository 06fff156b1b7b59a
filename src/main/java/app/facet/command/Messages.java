package app.facet.command;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of the command line. */
final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.command");

    private Messages() {}

    static String get(String key, Object... values) {
        return MessageFormat.format(BUNDLE.getString(key), values);
    }
}
