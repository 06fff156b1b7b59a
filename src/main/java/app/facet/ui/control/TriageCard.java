package app.facet.ui.control;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The outcome in word and icon, what to consider by when, and the one key that acts on it. */
public final class TriageCard extends VBox {

    private final Label eyebrow = line("eyebrow", "level-ink");
    private final Label level = line("triage-level", "level-ink");
    private final Label consider = line("strong");
    private final Label aside = line("small", "quiet");
    private final Button act = new Button();
    private List<String> styles = List.of("triage-incomplete");

    /** What the card says; empty lines are left out. */
    public record Words(String eyebrow, String level, Ikon icon, String style, String consider, String aside) {}

    /** A card whose button does this. */
    public TriageCard() {
        getStyleClass().add("triage-card");
        getStyleClass().addAll(styles);
        setId("triage-card");
        act.setId("act-now");
        act.getStyleClass().addAll("primary");
        act.setMaxWidth(Double.MAX_VALUE);
    }

    private static Label line(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    /** The button. */
    public Button act() {
        return act;
    }

    /** Shows these words, with or without the button. */
    public void show(Words words, boolean withButton) {
        getStyleClass().removeAll(styles);
        styles = List.of(words.style());
        getStyleClass().addAll(styles);
        eyebrow.setText(words.eyebrow());
        level.setText(words.level());
        var icon = new FontIcon(words.icon());
        icon.getStyleClass().add("level-ink");
        level.setGraphic(icon);
        consider.setText(words.consider());
        aside.setText(words.aside());
        getChildren().setAll(eyebrow, level);
        if (!words.consider().isEmpty()) {
            getChildren().add(consider);
        }
        if (!words.aside().isEmpty()) {
            getChildren().add(aside);
        }
        if (withButton) {
            getChildren().add(act);
        }
        setAccessibleText(words.eyebrow() + ": " + words.level() + ". " + words.consider() + " " + words.aside());
    }
}
