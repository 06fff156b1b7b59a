package app.facet.domain.plan;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of exercises, in the order they stand on the sheet (section 9.3). */
public enum Category {
    WARM_UP("warm-up"),
    STRETCH("stretch"),
    NERVE("nerve"),
    MOTOR_CONTROL("motor-control"),
    STRENGTH("strength"),
    AEROBIC("aerobic");

    private final String id;

    Category(String id) {
        this.id = id;
    }

    /** The name used in content. */
    public String id() {
        return id;
    }

    /** The category with this name. */
    public static Optional<Category> of(String id) {
        return Arrays.stream(values())
                .filter(category -> category.id.equals(id))
                .findFirst();
    }
}
