package app.facet.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads a view by its one name: {@code fxml/<name>.fxml} with its texts, its controllers as already made by the caller,
 * and {@code css/<name>.css} where there is one.
 */
public final class Fxml {

    private final Texts texts;

    /** Loads views with these texts. */
    public Fxml(Texts texts) {
        this.texts = texts;
    }

    /** The words of the views it loads. */
    public Texts texts() {
        return texts;
    }

    /** The view of this name; each controller it or an included view names must be among the given ones. */
    public Parent load(String name, Object... controllers) {
        URL place = Objects.requireNonNull(Fxml.class.getResource("/fxml/" + name + ".fxml"), name);
        var loader = new FXMLLoader(place, texts, null, type -> controller(type, controllers));
        loader.setClassLoader(Fxml.class.getClassLoader());
        try {
            Parent root = loader.load();
            URL look = Fxml.class.getResource("/css/" + name + ".css");
            if (look != null) {
                root.getStylesheets().add(look.toExternalForm());
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException("fxml/" + name + ".fxml", e);
        }
    }

    private static Object controller(Class<?> type, Object... controllers) {
        return List.of(controllers).stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody made a " + type.getName()));
    }
}
