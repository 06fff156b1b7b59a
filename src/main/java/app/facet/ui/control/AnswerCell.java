package app.facet.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** One question as a cell of a table; what is said about it stands under its row. */
public final class AnswerCell extends StackPane implements AnswerPlace {

    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final List<String> ALARMS = List.of("alarm-urgent", "alarm-emergency");

    private final AnswerControl control;
    private final InlineEntry entry;
    private final Under under;
    private final Label words = new Label();

    /** The place under the row of a table where its cells speak. */
    public interface Under {
        /** Adds a line. */
        void add(Node line);

        /** Removes a line. */
        void remove(Node line);
    }

    /** A cell of this control. */
    public AnswerCell(AnswerControl control, InlineEntry entry, Under under) {
        this.control = control;
        this.entry = entry;
        this.under = under;
        getStyleClass().add("answer-cell");
        words.getStyleClass().addAll("small", "row-note");
        words.setWrapText(true);
        getChildren().add(control);
        control.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    public AnswerControl control() {
        return control;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void open(Consumer<InlineEntry> how) {
        under.add(entry);
        how.accept(entry);
    }

    @Override
    public void close() {
        under.remove(entry);
    }

    @Override
    public void tell(String about, String noted, boolean gone, String alarm) {
        String text = about.isEmpty() || noted.isEmpty() ? about + noted : about + " · " + noted;
        if (!text.equals(words.getText())) {
            words.setText(text);
        }
        if (text.isEmpty()) {
            under.remove(words);
        } else {
            under.add(words);
        }
        pseudoClassStateChanged(GONE, gone);
        getStyleClass().removeAll(ALARMS);
        if (!alarm.isEmpty()) {
            getStyleClass().add(alarm);
        }
    }
}
