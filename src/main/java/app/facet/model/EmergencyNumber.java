package app.facet.model;

import java.util.regex.Pattern;

/** What can be dialled in an emergency. */
final class EmergencyNumber {

    private static final Pattern NUMBER = Pattern.compile("[0-9*#+][0-9*# -]{1,14}");

    private EmergencyNumber() {}

    /** Whether this is a number at all. */
    static boolean valid(String typed) {
        return NUMBER.matcher(typed.strip()).matches();
    }
}
