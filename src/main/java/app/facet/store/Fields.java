package app.facet.store;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a value's fields and insists on knowing every one: half-understood clinical data is worse than none. */
final class Fields {

    private final JsonNode node;
    private final Set<String> unread;

    private Fields(JsonNode node) {
        require(node.isObject());
        this.node = node;
        this.unread = new HashSet<>(node.propertyNames());
    }

    /** The value in these bytes; anything unknown in it is trouble that names the place and not the value. */
    static <T> T read(Place place, byte[] json, Function<Fields, T> shape) {
        try {
            return whole(Json.read(json), fields -> {
                require(fields.integer("v") <= Json.SHAPE);
                return shape.apply(fields);
            });
        } catch (UnknownShape | JacksonException | IllegalArgumentException | DateTimeException unknown) {
            throw new StoreTrouble(StoreTrouble.Code.UNKNOWN_SHAPE, place.toString());
        }
    }

    String text(String name) {
        return text(field(name));
    }

    /** A text that older values lack. */
    String text(String name, String otherwise) {
        return unread.contains(name) ? text(name) : otherwise;
    }

    int integer(String name) {
        JsonNode value = field(name);
        require(value.isInt());
        return value.intValue();
    }

    double number(String name) {
        return number(field(name));
    }

    boolean flag(String name) {
        JsonNode value = field(name);
        require(value.isBoolean());
        return value.booleanValue();
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** A choice that older values lack. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        return unread.contains(name) ? choice(name, type) : otherwise;
    }

    List<String> texts(String name) {
        return elements(name, Fields::text);
    }

    List<Double> numbers(String name) {
        return elements(name, Fields::number);
    }

    <T> List<T> parts(String name, Function<Fields, T> shape) {
        return elements(name, value -> whole(value, shape));
    }

    <T> T part(String name, Function<Fields, T> shape) {
        return whole(field(name), shape);
    }

    /** A part that may be absent. */
    <T> Optional<T> optional(String name, Function<Fields, T> shape) {
        return unread.contains(name) ? Optional.of(part(name, shape)) : Optional.empty();
    }

    /** For a kind this version does not know. */
    static UnknownShape unknown() {
        return new UnknownShape();
    }

    private static <T> T whole(JsonNode node, Function<Fields, T> shape) {
        var fields = new Fields(node);
        T value = shape.apply(fields);
        require(fields.unread.isEmpty());
        return value;
    }

    private <T> List<T> elements(String name, Function<JsonNode, T> element) {
        JsonNode values = field(name);
        require(values.isArray());
        return values.values().stream().map(element).toList();
    }

    private static String text(JsonNode value) {
        require(value.isString());
        return value.stringValue();
    }

    private static double number(JsonNode value) {
        require(value.isNumber());
        return value.doubleValue();
    }

    private JsonNode field(String name) {
        require(unread.remove(name));
        return node.get(name);
    }

    private static void require(boolean known) {
        if (!known) {
            throw unknown();
        }
    }

    /** A field or kind that is missing, unknown or of another type. */
    static final class UnknownShape extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
