package app.facet;

import app.facet.domain.ClinicalContent;
import app.facet.exchange.BadCase;
import app.facet.exchange.Case;
import app.facet.exchange.CaseReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of the clinical reference: what is known in each, and what it expects. */
public final class Cases {

    private Cases() {}

    /** One case with its expectations; shown by its id. */
    public record Expected(Case asked, JsonNode expect, String title) {

        /** The texts of one list of expectations. */
        public List<String> texts(String key) {
            var texts = new ArrayList<String>();
            expect.get(key).forEach(text -> texts.add(text.stringValue()));
            return texts;
        }

        /** One text of the expectations. */
        public String text(String key) {
            return expect.get(key).stringValue();
        }

        @Override
        public String toString() {
            return asked.id() + ": " + title;
        }
    }

    /** The file with all of them. */
    public static Path file() {
        try {
            return Path.of(Objects.requireNonNull(Cases.class.getResource("/cases.json"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** All of them, asked with this content. */
    public static List<Expected> all(ClinicalContent content) {
        var nodes = JsonMapper.builder().build().readTree(file()).get("cases");
        var cases = new ArrayList<Expected>();
        try {
            var read = new CaseReader(content).read(List.of(file()));
            for (int at = 0; at < read.size(); at++) {
                var node = nodes.get(at);
                cases.add(new Expected(
                        read.get(at), node.get("expect"), node.get("title").stringValue()));
            }
        } catch (BadCase e) {
            throw new AssertionError(e);
        }
        return cases;
    }

    /** What was said in one of the shipped cases. */
    public static Said said(String id) {
        return all(Shipped.CONTENT).stream()
                .filter(one -> one.asked().id().equals(id))
                .map(one -> new Said(one.asked().known()))
                .findFirst()
                .orElseThrow();
    }
}
