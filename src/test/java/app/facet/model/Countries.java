package app.facet.model;

import app.facet.domain.plan.Country;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries as tests need them: one with an emergency number, one that asks for it. */
public final class Countries {

    /** A country with its own number. */
    public static final Country US =
            new Country("us", "United States", Optional.of("911"), Optional.empty(), "letter", Map.of(), List.of());

    /** A second country with its own number. */
    public static final Country UK =
            new Country("uk", "United Kingdom", Optional.of("999"), Optional.of("111"), "a4", Map.of(), List.of());

    /** Any other country. */
    public static final Country OTHER =
            new Country("other", "Other country", Optional.empty(), Optional.empty(), "a4", Map.of(), List.of());

    private Countries() {}
}
