package app.facet.ui.screening;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Item;
import app.facet.model.ScreeningModel;
import app.facet.ui.fx.Texts;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The reasons why an answer is not known (decision 6). */
final class UnknownMenu {

    private final ScreeningModel model;
    private final Texts texts;
    private final Consumer<Item> whyNot;

    /** A menu whose "could not answer" asks for the reason. */
    UnknownMenu(ScreeningModel model, Texts texts, Consumer<Item> whyNot) {
        this.model = model;
        this.texts = texts;
        this.whyNot = whyNot;
    }

    void open(Item item, Node beside) {
        if (model.state().screening().signed()) {
            return;
        }
        var doesNotKnow = new Answer.Unknown(Answer.Reason.DOES_NOT_KNOW, "");
        new ContextMenu(
                        entry("does-not-know", () -> model.answer(item.id(), doesNotKnow)),
                        entry("could-not", () -> whyNot.accept(item)),
                        entry("take-back", () -> model.takeBack(item.id())))
                .show(beside, Side.BOTTOM, 0, 4);
    }

    private MenuItem entry(String key, Runnable action) {
        var entry = new MenuItem(texts.of("screening.unknown." + key));
        entry.setId("unknown-" + key);
        entry.setOnAction(_ -> action.run());
        return entry;
    }
}
