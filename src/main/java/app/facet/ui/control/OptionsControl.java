package app.facet.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SegmentedButton;

/** One or several of a list of options, each with the key that chooses it: 1 to 9, then letters. */
public final class OptionsControl extends AnswerControl {

    /** The keys after the digits; U stays "not known". */
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTVWXYZ";

    /** As many letters as still fit beside a question. */
    private static final int SHORT = 32;

    private static final int FEW = 4;

    private static final double NARROWEST = 320;

    private static final double GAP = 12;

    private final List<Choosable> options;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final boolean several;
    private final boolean segmented;
    private Set<String> chosen = Set.of();
    private Optional<BodyChart> chart = Optional.empty();
    private boolean showing;

    /**
     * A control over these options.
     *
     * @param several whether more than one can be chosen
     * @param none the words for "none of these", which differs from not asked; used with several only
     */
    public OptionsControl(String id, String name, List<Choosable> options, boolean several, String none) {
        super(id, name);
        this.options = List.copyOf(options);
        this.several = several;
        this.segmented = !several && options.size() <= FEW && letters() <= SHORT;
        for (int index = 0; index < options.size(); index++) {
            buttons.add(button(options.get(index).id(), options.get(index).label(), keyOf(index)));
        }
        if (several) {
            buttons.add(button("none", none, "0"));
        }
        getChildren().add(segmented ? segments() : chips());
    }

    private int letters() {
        return options.stream().mapToInt(option -> option.label().length()).sum();
    }

    private SegmentedButton segments() {
        var segments = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        segments.setToggleGroup(null);
        segments.setFocusTraversable(false);
        return segments;
    }

    private FlowPane chips() {
        var chips = new FlowPane(6, 6);
        chips.prefWrapLengthProperty()
                .bind(widthProperty().subtract(4).map(width -> Math.max(NARROWEST, width.doubleValue())));
        chips.getChildren().addAll(buttons);
        chips.setAlignment(Pos.CENTER_LEFT);
        setHgrow(chips, Priority.ALWAYS);
        return chips;
    }

    /** Puts a body beside the options, on which those with a place are chosen by pointing; the options stay as they are. */
    public OptionsControl beside(BodyChart body) {
        chart = Optional.of(body);
        var chips = chips();
        double aside = body.prefWidth(-1) + GAP;
        chips.prefWrapLengthProperty().bind(widthProperty().subtract(4).map(width -> {
            double left = width.doubleValue() - aside;
            return left < NARROWEST ? Math.max(NARROWEST, width.doubleValue()) : left;
        }));
        var both = new FlowPane(GAP, GAP, chips, body);
        both.setRowValignment(VPos.TOP);
        both.prefWrapLengthProperty().bind(widthProperty().subtract(4));
        setHgrow(both, Priority.ALWAYS);
        getChildren().setAll(both);
        body.chosen().addListener((SetChangeListener<String>) change -> {
            if (!showing) {
                toggle(change.wasAdded() ? change.getElementAdded() : change.getElementRemoved());
            }
        });
        return this;
    }

    private static String keyOf(int index) {
        return index < 9
                ? String.valueOf(index + 1)
                : index - 9 < LETTERS.length() ? LETTERS.substring(index - 9, index - 8) : "";
    }

    private ToggleButton button(String option, String label, String key) {
        var button = new ToggleButton(label);
        button.setId(getId() + "-" + option);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        if (!segmented) {
            button.getStyleClass().add("chip");
            var cap = new Label(key);
            cap.getStyleClass().add("chip-key");
            button.setGraphic(cap);
        }
        button.setOnAction(_ -> {
            button.setSelected(!button.isSelected());
            requestFocus();
            choose(buttons.indexOf(button));
        });
        return button;
    }

    private void choose(int index) {
        if (index == options.size()) {
            reply(new Reply.Options(Set.of()));
            return;
        }
        String option = options.get(index).id();
        if (!several) {
            reply(chosen.contains(option) ? new Reply.Nothing() : new Reply.Options(Set.of(option)));
            return;
        }
        toggle(option);
    }

    private void toggle(String option) {
        var changed = new HashSet<>(chosen);
        if (!changed.remove(option)) {
            changed.add(option);
        }
        reply(changed.isEmpty() ? new Reply.Nothing() : new Reply.Options(changed));
    }

    @Override
    protected void shown(Reply reply) {
        chosen = reply instanceof Reply.Options(var ids) ? ids : Set.of();
        for (int index = 0; index < options.size(); index++) {
            buttons.get(index).setSelected(chosen.contains(options.get(index).id()));
        }
        showing = true;
        chart.ifPresent(body -> {
            body.chosen().retainAll(chosen);
            body.chosen().addAll(chosen);
        });
        showing = false;
        if (several) {
            buttons.getLast().setSelected(reply instanceof Reply.Options(var ids) && ids.isEmpty());
        }
    }

    @Override
    protected boolean key(KeyCode code) {
        int index = several && digit(code) == 0 ? options.size() : index(code);
        if (index < 0 || index > options.size() || (index == options.size() && !several)) {
            return false;
        }
        if (!several
                && index < options.size()
                && chosen.contains(options.get(index).id())) {
            move(true);
        } else {
            choose(index);
        }
        return true;
    }

    private int index(KeyCode code) {
        int digit = digit(code);
        if (digit > 0) {
            return digit <= options.size() ? digit - 1 : -1;
        }
        int letter = code.isLetterKey() ? LETTERS.indexOf(code.getChar()) : -1;
        return letter >= 0 && letter + 9 < options.size() ? letter + 9 : -1;
    }

    @Override
    public boolean wide() {
        return !segmented;
    }

    @Override
    public boolean leadsOn(Reply reply) {
        return !several || !(reply instanceof Reply.Options(var ids)) || ids.isEmpty();
    }
}
