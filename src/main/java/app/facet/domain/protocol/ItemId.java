package app.facet.domain.protocol;

import java.util.regex.Pattern;

/** The stable kebab-case name of an item or of a derived fact, the only way conditions and answers refer to it. */
public record ItemId(String value) implements Comparable<ItemId> {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Refuses anything but kebab case, so that a typing error never becomes a silent new id. */
    public ItemId {
        if (!KEBAB.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
