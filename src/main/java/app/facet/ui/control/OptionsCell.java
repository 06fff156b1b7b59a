package app.facet.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Options in the cell of a table: what is chosen in words, and the whole list on Space or a click. */
public final class OptionsCell extends AnswerControl {

    private final List<Choosable> options;
    private final boolean several;
    private final Label box = new Label();
    private final String none;
    private Set<String> chosen = Set.of();

    /** A cell over these options; see {@link OptionsControl}. */
    public OptionsCell(String id, String name, List<Choosable> options, boolean several, String none) {
        super(id, name);
        this.options = List.copyOf(options);
        this.several = several;
        this.none = none;
        box.getStyleClass().add("options-box");
        box.setWrapText(true);
        box.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        box.setOnMousePressed(_ -> {
            requestFocus();
            open();
        });
        getChildren().add(box);
    }

    private void open() {
        var menu = new ContextMenu();
        menu.setId(getId() + "-menu");
        var items = new ArrayList<CheckMenuItem>();
        for (int index = 0; index < options.size(); index++) {
            var option = options.get(index);
            items.add(entry((index + 1) % 10 + "  " + option.label(), chosen.contains(option.id()), index));
        }
        menu.getItems().setAll(items);
        menu.show(box, Side.BOTTOM, 0, 4);
    }

    private CheckMenuItem entry(String label, boolean selected, int index) {
        var entry = new CheckMenuItem(label);
        entry.setSelected(selected);
        entry.setOnAction(_ -> choose(index));
        return entry;
    }

    private void choose(int index) {
        String option = options.get(index).id();
        if (!several) {
            reply(new Reply.Options(Set.of(option)));
            return;
        }
        var changed = new HashSet<>(chosen);
        if (!changed.remove(option)) {
            changed.add(option);
        }
        reply(changed.isEmpty() ? new Reply.Nothing() : new Reply.Options(changed));
    }

    @Override
    protected void shown(Reply reply) {
        chosen = reply instanceof Reply.Options(var ids) ? ids : Set.of();
        boolean unknown = reply instanceof Reply.NotKnown || reply instanceof Reply.CouldNotAnswer;
        String words = options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(Choosable::label)
                .collect(Collectors.joining(", "));
        box.setText(reply instanceof Reply.Options && chosen.isEmpty() ? none : unknown ? "?" : words);
    }

    @Override
    protected boolean key(KeyCode code) {
        if (code == KeyCode.SPACE) {
            open();
            return true;
        }
        int digit = digit(code);
        if (digit < 0) {
            return letter(code);
        }
        int index = digit == 0 ? 9 : digit - 1;
        if (index < options.size()) {
            choose(index);
            return true;
        }
        if (digit == 0 && several) {
            reply(new Reply.Options(Set.of()));
            return true;
        }
        return false;
    }

    /** A letter chooses the only option that begins with it. */
    private boolean letter(KeyCode code) {
        var named = options.stream()
                .filter(option -> code.isLetterKey() && option.label().regionMatches(true, 0, code.getName(), 0, 1))
                .toList();
        if (named.size() != 1) {
            return false;
        }
        choose(options.indexOf(named.getFirst()));
        return true;
    }

    @Override
    public boolean leadsOn(Reply reply) {
        return !several || !(reply instanceof Reply.Options(var ids)) || ids.isEmpty();
    }
}
