package app.facet;

import app.facet.content.ContentFolder;
import app.facet.content.ContentLoader;
import app.facet.domain.ClinicalContent;
import app.facet.domain.rule.Evaluation;

/** The content that is shipped, loaded once for all tests. */
public final class Shipped {

    /** The content itself. */
    public static final ClinicalContent CONTENT = load();

    private Shipped() {}

    /** What the shipped rules make of these answers. */
    public static Evaluation evaluate(Said said) {
        return Evaluation.of(CONTENT.rules(), said.known());
    }

    private static ClinicalContent load() {
        return switch (ContentLoader.load(ContentFolder.shipped())) {
            case ContentLoader.Loaded.Ok(var content) -> content;
            case ContentLoader.Loaded.Broken(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
