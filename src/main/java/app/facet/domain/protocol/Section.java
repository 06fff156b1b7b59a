package app.facet.domain.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A card of items that belong together on a step.
 *
 * @param id stable within its step
 * @param title the heading of the card
 * @param intro what to heed before it, if anything
 * @param layout whether its items stand in a list or in a table
 * @param columns the column headings of a table
 * @param groupKey what one key does for the whole section
 * @param readEach whether that key waits until every line was on the screen
 * @param items its items in the order asked
 */
public record Section(
        String id,
        String title,
        Optional<String> intro,
        Layout layout,
        List<String> columns,
        GroupKey groupKey,
        boolean readEach,
        List<Item> items) {

    /** How the items of a section are laid out. */
    public enum Layout {
        LIST,
        TABLE
    }

    /** What the one key of a section records: nothing, "all asked: no", or "all normal". */
    public enum GroupKey {
        NONE,
        ALL_NO,
        ALL_NORMAL
    }

    /** Copies the lists. */
    public Section {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }
}
