package app.facet.content;

import java.util.Set;

/**
 * Which texts of the content are written in every language. A path is the file or folder, then the keys down to the text;
 * lists do not count, a star is any key. Whatever is not here, such as a rule or a dose, no translation can touch.
 */
final class Translatable {

    private static final Set<String> PATHS = Set.of(
            "checklist/title",
            "checklist/intro",
            "checklist/sections/title",
            "checklist/sections/intro",
            "checklist/sections/columns",
            "checklist/sections/items/ask",
            "checklist/sections/items/help",
            "checklist/sections/items/start",
            "checklist/sections/items/how",
            "checklist/sections/items/options/*",
            "checklist/sections/items/number/unit",
            "checklist/sections/items/row",
            "checklist/sections/items/column",
            "checklist/sections/items/short",
            "rules/rules/name",
            "rules/rules/why",
            "facts/facts/name",
            "links/links/text",
            "links/prompts/text",
            "outcomes/measures/name",
            "outcomes/measures/bands/name",
            "plan/reviews/text",
            "progress/decisions/decision",
            "pictures/none/why",
            "exercises/name",
            "exercises/start",
            "exercises/steps",
            "exercises/mistakes",
            "exercises/breathing",
            "exercises/feel",
            "exercises/limits/say",
            "exercises/harder/text",
            "exercises/easier/text",
            "figures/start/caption",
            "figures/end/caption",
            "figures/then/caption",
            "education/title",
            "education/message",
            "education/moves/some",
            "education/moves/none",
            "education/moves/exercises/*",
            "safety-net/title",
            "safety-net/left/heading",
            "safety-net/left/number",
            "safety-net/left/advice",
            "safety-net/left/lines",
            "safety-net/left/more/text",
            "safety-net/right/heading",
            "safety-net/right/lines",
            "traffic-light/title",
            "traffic-light/lights/heading",
            "traffic-light/lights/patient",
            "traffic-light/stop-if",
            "actions/actions/clinician",
            "actions/actions/short",
            "actions/actions/by",
            "actions/actions/patient",
            "patterns/patterns/plain-name",
            "patterns/patterns/sub-labels/name",
            "patterns/patterns/sub-labels/say",
            "patterns/facts/name",
            "patterns/modifiers/name",
            "countries/name",
            "countries/words/*");

    private Translatable() {}

    /** Whether the value at this path is a text, or a list of texts, of every language. */
    static boolean isText(String path) {
        return PATHS.contains(path) || PATHS.contains(path.substring(0, path.lastIndexOf('/') + 1) + "*");
    }

    /** Whether there are such texts somewhere below this path. */
    static boolean holdsTexts(String path) {
        return PATHS.stream().anyMatch(text -> text.startsWith(path + "/"));
    }
}
