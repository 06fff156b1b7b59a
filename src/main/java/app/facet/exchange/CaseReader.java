package app.facet.exchange;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Answers;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.rule.FactValue;
import app.facet.domain.rule.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads case files: one case, a list of cases, or {@code {packs, cases}}; an id that is not set is unknown. */
public final class CaseReader {

    private static final long MOST_BYTES = 8L << 20;
    private static final int MOST_DEPTH = 32;
    private static final long MOST_TOKENS = 400_000;
    private static final int MOST_CHARACTERS = 100_000;

    private final CaseValues values;
    private final Map<String, Map<String, JsonNode>> packs = new HashMap<>();
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .maxTokenCount(MOST_TOKENS)
                            .maxStringLength(MOST_CHARACTERS)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A reader for cases asked with this content. */
    public CaseReader(ClinicalContent content) {
        this.values = new CaseValues(content);
    }

    /**
     * Reads default answer sets that cases may name, from a file {@code {packs: ...}} or a bare mapping of packs.
     *
     * @throws BadCase if the file is not one
     */
    public void readPacks(Path file) throws BadCase {
        var root = read(file);
        takePacks(root.has("packs") ? root.get("packs") : root, file);
    }

    /**
     * Reads all cases of a file.
     *
     * @throws BadCase if anything in it cannot be used
     */
    public List<Case> read(List<Path> files) throws BadCase {
        var cases = new ArrayList<Case>();
        for (Path file : files) {
            var root = read(file);
            if (root.has("packs") && root.has("cases")) {
                takePacks(root.get("packs"), file);
            }
            var list = root.has("cases") ? root.get("cases") : root;
            if (list.isArray()) {
                int number = 0;
                for (JsonNode node : list) {
                    cases.add(one(node, file.getFileName() + ", case " + ++number));
                }
            } else {
                cases.add(one(list, file.getFileName() + ", case 1"));
            }
        }
        return cases;
    }

    private JsonNode read(Path file) throws BadCase {
        requireBearable(file);
        try {
            var root = json.readTree(file);
            if (root == null || root.isMissingNode() || !(root.isObject() || root.isArray())) {
                throw new BadCase(file.getFileName() + ": is not a case, a list of cases, or packs and cases");
            }
            return root;
        } catch (JacksonException e) {
            var at = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new BadCase(file.getFileName() + at + ": cannot be read as JSON: "
                    + String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse(""));
        }
    }

    /** A file of any size is refused before a byte of it is read. */
    private static void requireBearable(Path file) throws BadCase {
        try {
            if (!Files.isRegularFile(file)) {
                throw new BadCase(file.getFileName() + ": is not a file");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new BadCase(file.getFileName() + ": is larger than a file of cases can be, which is 8 MB");
            }
        } catch (IOException e) {
            throw new BadCase(file.getFileName() + ": cannot be read");
        }
    }

    private void takePacks(JsonNode node, Path file) throws BadCase {
        if (!node.isObject()) {
            throw new BadCase(file.getFileName() + ": 'packs' must have names and answers");
        }
        for (var pack : node.properties()) {
            if (!pack.getValue().isObject()) {
                throw new BadCase(file.getFileName() + ": pack '" + pack.getKey() + "' must have ids and answers");
            }
            var answers = new LinkedHashMap<String, JsonNode>();
            pack.getValue().properties().forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
            packs.put(pack.getKey(), answers);
        }
    }

    private Case one(JsonNode node, String place) throws BadCase {
        if (!node.isObject()) {
            throw new BadCase(place + ": is not a case");
        }
        var id = node.path("id").isString() ? node.path("id").stringValue() : place;
        var inputs = new LinkedHashMap<String, JsonNode>();
        if (node.has("packs") && !node.get("packs").isArray()) {
            throw new BadCase(id + ": packs: must be a list of names of packs");
        }
        for (JsonNode name : node.path("packs")) {
            var pack = name.isString() ? packs.get(name.stringValue()) : null;
            if (pack == null) {
                throw new BadCase(id + ": packs: there is no pack " + name);
            }
            inputs.putAll(pack);
        }
        var own = node.path("inputs");
        if (!own.isObject()) {
            throw new BadCase(id + ": inputs: is missing, or has no ids and answers");
        }
        own.properties().forEach(entry -> inputs.put(entry.getKey(), entry.getValue()));
        return new Case(id, known(id, inputs, last(id, node)));
    }

    /** The answers of the visit before, where the case has one. */
    private Answers last(String id, JsonNode node) throws BadCase {
        var last = node.path("last");
        if (last.isMissingNode()) {
            return Answers.NONE;
        }
        if (!last.isObject()) {
            throw new BadCase(id + ": last: must have ids and answers");
        }
        var answers = new LinkedHashMap<String, JsonNode>();
        last.properties().forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
        return known(id + ": last", answers, Answers.NONE).answers();
    }

    private Known known(String id, Map<String, JsonNode> inputs, Answers last) throws BadCase {
        var answers = new HashMap<ItemId, Answer>();
        var given = new HashMap<ItemId, FactValue>();
        for (var input : inputs.entrySet()) {
            try {
                var item = values.id(input.getKey());
                if (values.isFact(item)) {
                    given.put(item, values.fact(item, input.getValue()));
                } else {
                    values.answer(item, input.getValue()).ifPresent(answer -> answers.put(item, answer));
                }
            } catch (CaseValues.Refused e) {
                throw new BadCase(id + ": " + input.getKey() + ": " + e.getMessage());
            }
        }
        var known = new Known(new Answers(answers), given, last);
        Optional<String> excess = values.aboveAnother(known.answers());
        if (excess.isPresent()) {
            throw new BadCase(id + ": " + excess.get());
        }
        return known;
    }
}
