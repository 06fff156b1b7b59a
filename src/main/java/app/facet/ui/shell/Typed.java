package app.facet.ui.shell;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;

/** What stands typed in the fields of a screen, so that locking loses no word: by the fields' ids, passwords never. */
final class Typed {

    private Typed() {}

    /** The texts of all fields that hold one. */
    static Map<String, String> in(Parent root) {
        var typed = new TreeMap<String, String>();
        each(root, field -> {
            if (!field.getText().isEmpty()) {
                typed.put(field.getId(), field.getText());
            }
        });
        return typed;
    }

    /** Types the texts again where their fields are. */
    static void again(Parent root, Map<String, String> typed) {
        each(root, field -> {
            String text = typed.get(field.getId());
            if (text != null && field.isEditable() && !field.getText().equals(text)) {
                field.setText(text);
            }
        });
    }

    private static void each(Node node, Consumer<TextInputControl> use) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof TextInputControl field) {
            if (!(field instanceof PasswordField) && field.getId() != null && field.getText() != null) {
                use.accept(field);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, use));
        }
    }
}
