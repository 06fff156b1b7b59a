package app.facet.ui.screening;

import app.facet.domain.protocol.Item;
import app.facet.ui.fx.Texts;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** How a measure is taken, under its row's heading. */
final class MethodChoice extends MenuButton {

    MethodChoice(Item item, Asker asker, Texts texts) {
        setId("method-" + item.id());
        getStyleClass().addAll("method");
        setFocusTraversable(false);
        show(asker.method(item).orElse(""), texts);
        asker.onMethod(item, () -> show(asker.method(item).orElse(""), texts));
        for (String method : item.methods()) {
            var entry = new MenuItem(name(method, texts));
            entry.setOnAction(_ -> asker.measureWith(item, method));
            getItems().add(entry);
        }
    }

    private void show(String method, Texts texts) {
        setText(name(method, texts));
        setAccessibleText(texts.of("screening.method.name", name(method, texts)));
    }

    private static String name(String method, Texts texts) {
        String key = "screening.method." + method;
        return texts.containsKey(key) ? texts.of(key) : method;
    }
}
