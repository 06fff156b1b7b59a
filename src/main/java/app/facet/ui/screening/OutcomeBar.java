package app.facet.ui.screening;

import app.facet.model.ScreeningState;
import app.facet.ui.control.TriagePill;
import app.facet.ui.fx.Texts;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The right panel in one line, for narrow windows: outcome, by when, what is still needed (decision 33). */
final class OutcomeBar extends HBox {

    private final Texts texts;
    private final HBox level = new HBox();
    private final Label by = new Label();
    private final Label needed = new Label();
    private final Button act = new Button();
    private final ToggleButton details;

    OutcomeBar(Texts texts, Runnable onAct, java.util.function.Consumer<Boolean> onDetails) {
        this.texts = texts;
        setId("outcome-bar");
        getStyleClass().add("outcome-bar");
        setAlignment(Pos.CENTER_LEFT);
        level.setAlignment(Pos.CENTER_LEFT);
        var gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        by.getStyleClass().add("strong");
        needed.getStyleClass().addAll("small", "quiet");
        act.setId("bar-act");
        act.getStyleClass().add("primary");
        act.setText(texts.of("screening.act-now"));
        act.setOnAction(_ -> onAct.run());
        details = new ToggleButton(texts.of("screening.details"));
        details.setId("bar-details");
        details.setOnAction(_ -> {
            details.setText(texts.of(details.isSelected() ? "screening.details.hide" : "screening.details"));
            onDetails.accept(details.isSelected());
        });
        getChildren().setAll(level, by, needed, gap, act, details);
        getChildren().forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        gap.setMinWidth(0);
        needed.setMinWidth(0);
    }

    /** Whether the whole panel was asked for. */
    boolean details() {
        return details.isSelected();
    }

    void update(ScreeningState state) {
        level.getChildren().setAll(new TriagePill(texts, state.outcome().decided(), OptionalInt.empty()));
        by.setText(state.outcome()
                .by()
                .map(day -> texts.of("screening.bar.by", texts.day(day)))
                .orElse(""));
        needed.setText(texts.of("screening.bar.needed", state.needed().size()));
        act.setVisible(state.outcome().exit());
        act.setManaged(act.isVisible());
    }
}
