package app.facet.ui.control;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.SegmentedButton;

/** Yes, no, or not known with a menu of reasons; three states that look different from "not asked". */
public final class YesNoControl extends AnswerControl {

    private final ToggleButton yes;
    private final ToggleButton no;
    private final ToggleButton unknown;

    /** The words on its buttons; without words for not known there are two buttons, for tables. */
    public record Words(String yes, String no, String unknown) {}

    /**
     * A control in these words.
     *
     * @param menu opens the menu of reasons beside the given node
     */
    public YesNoControl(String id, String name, Words words, Consumer<Node> menu) {
        super(id, name);
        yes = part(words.yes(), "yes");
        no = part(words.no(), "no");
        unknown = part(words.unknown(), "unknown");
        yes.setOnAction(_ -> answer(yes, new Reply.Yes()));
        no.setOnAction(_ -> answer(no, new Reply.No()));
        unknown.setOnAction(_ -> {
            unknown.setSelected(!unknown.isSelected());
            menu.accept(unknown);
        });
        var segments = words.unknown().isEmpty() ? new SegmentedButton(yes, no) : new SegmentedButton(yes, no, unknown);
        segments.setToggleGroup(null);
        segments.setFocusTraversable(false);
        getChildren().add(segments);
    }

    private ToggleButton part(String text, String suffix) {
        var part = new ToggleButton(text);
        part.setId(getId() + "-" + suffix);
        part.getStyleClass().add(suffix);
        part.setFocusTraversable(false);
        part.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    private void answer(ToggleButton pressed, Reply reply) {
        boolean taken = pressed.isSelected();
        pressed.setSelected(!taken);
        requestFocus();
        reply(taken ? reply : new Reply.Nothing());
    }

    @Override
    protected void shown(Reply reply) {
        yes.setSelected(reply instanceof Reply.Yes);
        no.setSelected(reply instanceof Reply.No);
        unknown.setSelected(reply instanceof Reply.NotKnown || reply instanceof Reply.CouldNotAnswer);
    }

    @Override
    protected boolean key(KeyCode code) {
        if (code == KeyCode.Y || begins(yes, code)) {
            reply(new Reply.Yes());
        } else if (code == KeyCode.N || begins(no, code)) {
            reply(new Reply.No());
        } else {
            return false;
        }
        return true;
    }

    private static boolean begins(ToggleButton part, KeyCode code) {
        return code.isLetterKey() && part.getText().regionMatches(true, 0, code.getName(), 0, 1);
    }
}
