package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Section;
import app.facet.ui.control.AnswerPlace;
import app.facet.ui.control.AnswerRow;
import app.facet.ui.control.InlineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** The questions of a section one under the other. */
final class ListRows {

    private final Section section;
    private final ItemControls controls;
    private final Asker asker;

    ListRows(Section section, ItemControls controls, Asker asker) {
        this.section = section;
        this.controls = controls;
        this.asker = asker;
    }

    List<Node> build(Map<ItemId, AnswerPlace> places) {
        var rows = new ArrayList<Node>();
        for (Item item : section.items()) {
            var control = controls.of(item, false);
            var row = new AnswerRow(
                    control,
                    item.ask(),
                    item.help().orElse(""),
                    new InlineEntry(item.id().value()));
            asker.attend(item, row);
            places.put(item.id(), row);
            rows.add(row);
        }
        return rows;
    }
}
