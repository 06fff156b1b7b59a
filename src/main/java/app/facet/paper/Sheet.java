package app.facet.paper;

import java.util.Arrays;
import java.util.Optional;

/** The paper sizes a sheet is laid out for; the name is the one CSS and the settings use. */
public enum Sheet {
    A4("a4"),
    LETTER("letter");

    private final String id;

    Sheet(String id) {
        this.id = id;
    }

    /** The name used in settings, content and style sheets. */
    public String id() {
        return id;
    }

    /** The paper size with this name. */
    public static Optional<Sheet> of(String id) {
        return Arrays.stream(values()).filter(sheet -> sheet.id.equals(id)).findFirst();
    }
}
