package app.facet.ui.plan;

import app.facet.domain.protocol.ItemId;
import app.facet.model.PlanLine;
import app.facet.model.PlanModel;
import app.facet.ui.fx.Shown;
import app.facet.ui.fx.Texts;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What an exercise still needs before it may be given: a typed reason, or a confirmation (decision 3). */
final class PlanCheckController {

    private final PlanModel plan;
    private final Texts texts;
    private final Function<Collection<ItemId>, String> names;
    private Optional<PlanLine> line = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private Label text;

    @FXML
    private TextField reason;

    @FXML
    private CheckBox confirm;

    PlanCheckController(PlanModel plan, Texts texts, Function<Collection<ItemId>, String> names) {
        this.plan = plan;
        this.texts = texts;
        this.names = names;
    }

    @FXML
    private void initialize() {
        reason.setOnAction(event -> keepReason());
        reason.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keepReason();
            }
        });
        confirm.setOnAction(event -> plan.reason(id(), confirm.isSelected() ? texts.of("plan.check.confirmed") : ""));
    }

    /** Shows what this line needs; {@code open} while it can still be given. */
    void show(PlanLine now, boolean open) {
        line = Optional.of(now);
        boolean needsReason = now.check() == PlanLine.Check.REASON || now.check() == PlanLine.Check.TOO_MANY;
        Shown.set(root, now.check() != PlanLine.Check.NOTHING);
        Shown.set(reason, needsReason);
        Shown.set(confirm, now.check() == PlanLine.Check.CONFIRMATION);
        reason.setDisable(!open);
        confirm.setDisable(!open);
        reason.setId("reason-" + id());
        confirm.setId("confirm-" + id());
        text.setText(words(now));
        reason.setAccessibleText(text.getText());
        if (!reason.isFocused()) {
            reason.setText(now.reason());
        }
        confirm.setSelected(!now.reason().isBlank());
    }

    private String words(PlanLine now) {
        String items = names.apply(now.checkItems());
        return switch (now.check()) {
            case NOTHING -> "";
            case REASON -> texts.of("plan.check.reason", items.isEmpty() ? "" : texts.of("plan.check.because", items));
            case CONFIRMATION -> texts.of("plan.check.confirmation", items);
            case TOO_MANY -> texts.of("plan.check.too-many");
        };
    }

    private String id() {
        return line.orElseThrow().exercise().id();
    }

    private void keepReason() {
        if (!reason.getText().strip().equals(line.orElseThrow().reason())) {
            plan.reason(id(), reason.getText());
        }
    }
}
