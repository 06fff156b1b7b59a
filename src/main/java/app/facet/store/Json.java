package app.facet.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values as the JSON that is sealed. */
final class Json {

    /** The newest shape of the values; a value of a higher one comes from a newer version of the program. */
    static final int SHAPE = 1;

    private static final int BLOCK = 128;

    // Escaped, because half a surrogate pair, typed or pasted, must not make a record unwritable.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    /** A value with its shape number. */
    static ObjectNode value() {
        return part().put("v", SHAPE);
    }

    /** A part of a value. */
    static ObjectNode part() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The bytes to seal, padded with spaces to whole blocks, so that their length does not tell yes from no. */
    static byte[] bytes(ObjectNode value) {
        byte[] json = MAPPER.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(json, (json.length + BLOCK - 1) / BLOCK * BLOCK);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }
}
