package app.facet.content;

import app.facet.domain.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the words of another language under the figures, whose poses are worked out once for all languages. */
final class Captions {

    private Captions() {}

    static Map<String, Figure> over(Map<String, Figure> figures, Translation texts) {
        var worded = new TreeMap<String, Figure>();
        new TreeMap<>(figures).forEach((id, figure) -> worded.put(id, worded(id, figure, texts)));
        return worded;
    }

    private static Figure worded(String id, Figure figure, Translation texts) {
        var original = new LinkedHashMap<String, Yaml>();
        for (int i = 0; i < figure.steps().size(); i++) {
            var caption = new Yaml.Scalar(0, figure.steps().get(i).caption());
            original.put(FigureFile.STEPS.get(i), new Yaml.Mapping(0, Map.of("caption", caption)));
        }
        var captions = new ArrayList<String>();
        texts.over("figures/" + id + ".yaml", new Yaml.Mapping(0, original))
                .values()
                .values()
                .forEach(step -> captions.add(caption(step)));
        return figure.captioned(List.copyOf(captions));
    }

    private static String caption(Yaml step) {
        return step instanceof Yaml.Mapping(var _, var values)
                        && values.get("caption") instanceof Yaml.Scalar(var _, var text)
                ? text
                : "";
    }
}
