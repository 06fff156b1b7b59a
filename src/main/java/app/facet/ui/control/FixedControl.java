package app.facet.ui.control;

import javafx.scene.control.Label;

/** An answer that is shown and not asked, such as the age from the patient's record. */
public final class FixedControl extends AnswerControl {

    private final Label words = new Label();

    /** A control that only shows. */
    public FixedControl(String id, String name) {
        super(id, name);
        setFocusTraversable(false);
        words.getStyleClass().add("strong");
        getChildren().add(words);
    }

    /** Shows these words. */
    public void say(String text) {
        words.setText(text);
    }

    @Override
    protected void shown(Reply reply) {}
}
