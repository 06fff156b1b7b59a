package app.facet.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.SegmentedButton;

/** A whole number from 0 to 10 by one key; a 1 waits for the 0 of 10. In a table it is a small box. */
public final class ScaleControl extends AnswerControl {

    private static final int MOST = 10;

    private final List<ToggleButton> numbers = new ArrayList<>();
    private final Label box = new Label();
    private int shown = -1;
    private boolean afterOne;

    /** A scale, as a row of numbers or as a small box. */
    public ScaleControl(String id, String name, boolean compact) {
        super(id, name);
        if (compact) {
            box.getStyleClass().add("number-box");
            getChildren().add(box);
        } else {
            for (int number = 0; number <= MOST; number++) {
                numbers.add(number(number));
            }
            var segments = new SegmentedButton(numbers.toArray(ToggleButton[]::new));
            segments.setToggleGroup(null);
            segments.setFocusTraversable(false);
            segments.getStyleClass().add("scale");
            getChildren().add(segments);
        }
        setOnMousePressed(_ -> requestFocus());
        focusedProperty().subscribe(_ -> afterOne = false);
    }

    private ToggleButton number(int number) {
        var button = new ToggleButton(String.valueOf(number));
        button.setId(getId() + "-" + number);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(!button.isSelected());
            requestFocus();
            reply(shown == number ? new Reply.Nothing() : new Reply.Typed(String.valueOf(number)));
        });
        return button;
    }

    @Override
    protected void shown(Reply reply) {
        shown = reply instanceof Reply.Typed(String text) ? (int) Double.parseDouble(text) : -1;
        for (int number = 0; number < numbers.size(); number++) {
            numbers.get(number).setSelected(number == shown);
        }
        boolean unknown = reply instanceof Reply.NotKnown || reply instanceof Reply.CouldNotAnswer;
        box.setText(shown >= 0 ? String.valueOf(shown) : unknown ? "?" : "");
    }

    @Override
    protected boolean key(KeyCode code) {
        int digit = digit(code);
        if (digit < 0) {
            return false;
        }
        int number = digit == 0 && afterOne ? MOST : digit;
        afterOne = digit == 1;
        reply(new Reply.Typed(String.valueOf(number)));
        return true;
    }

    @Override
    public boolean leadsOn(Reply reply) {
        return !afterOne;
    }
}
