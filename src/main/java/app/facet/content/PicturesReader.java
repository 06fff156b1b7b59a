package app.facet.content;

import app.facet.domain.Pictures;
import app.facet.domain.Pictures.Picture;
import app.facet.domain.figure.Bend;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Joint;
import app.facet.domain.protocol.ItemId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code pictures.yaml}: which figure shows how an item is measured or tested, and which items have none. */
final class PicturesReader {

    private final Entry file;
    private final Map<String, Figure> figures;
    private final Map<ItemId, Picture> shown = new LinkedHashMap<>();
    private final Map<ItemId, String> none = new LinkedHashMap<>();

    private PicturesReader(Entry file, Map<String, Figure> figures) {
        this.file = file;
        this.figures = figures;
    }

    static Pictures read(Entry file, Map<String, Figure> figures) {
        return new PicturesReader(file, figures).pictures();
    }

    private Pictures pictures() {
        file.entries("shown").forEach(this::shown);
        for (Entry entry : file.entries("none")) {
            String why = entry.text("why");
            items(entry, "items").forEach(item -> none.put(item, why));
            entry.finish();
        }
        file.finish();
        return new Pictures(shown, none);
    }

    private void shown(Entry entry) {
        String id = entry.text("figure");
        Figure figure = figures.get(id);
        Optional<Bend> bend = entry.entry("bend").map(PicturesReader::bend);
        if (figure == null) {
            entry.problem("figure", "there is no figure figures/" + id + ".yaml");
        } else if (bend.isPresent() && !bend.get().fits(figure)) {
            entry.problem("bend", "figures/" + id + ".yaml does not move what bends");
        }
        items(entry, "items").forEach(item -> shown.put(item, new Picture(id, false, bend)));
        items(entry, "mirrored").forEach(item -> shown.put(item, new Picture(id, true, bend.map(Bend::mirror))));
        entry.finish();
    }

    private List<ItemId> items(Entry entry, String key) {
        List<ItemId> items = entry.ids(key);
        items.stream()
                .filter(item -> shown.containsKey(item) || none.containsKey(item))
                .forEach(item -> entry.problem(key, item + " has its picture already"));
        return items;
    }

    private static Bend bend(Entry entry) {
        List<Bend.Term> terms = new ArrayList<>();
        for (String word : entry.texts("joints")) {
            boolean negative = word.startsWith("-");
            Joint.exactly(negative ? word.substring(1) : word)
                    .ifPresentOrElse(
                            joint -> terms.add(new Bend.Term(joint, negative)),
                            () -> entry.problem("joints", "no joint is called '" + word + "'"));
        }
        boolean stays = entry.flag("rest-stays");
        entry.finish();
        return new Bend(terms, !stays);
    }
}
