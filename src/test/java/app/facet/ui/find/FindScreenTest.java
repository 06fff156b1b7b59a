package app.facet.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.model.FindModel;
import app.facet.model.Findable;
import app.facet.model.Findable.Kind;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class FindScreenTest extends ApplicationTest {

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final List<Findable> went = new ArrayList<>();
    private final Button below = new Button("below");
    private final StackPane place = new StackPane(below);

    @Override
    public void start(Stage stage) {
        var overlay = new FindOverlay(() -> Optional.of(model()), went::add, texts, new Fxml(texts));
        overlay.attend(place, place);
        stage.setScene(Pictures.scene(place, Pictures.Size.SMALL, Theme.Look.LIGHT, Theme.TextSize.NORMAL));
        stage.show();
        below.requestFocus();
    }

    private static FindModel model() {
        var model = new FindModel();
        model.among(List.of(
                new Findable(Kind.STEP, "red-flags", "Red flags", ""),
                new Findable(Kind.QUESTION, "rf-fever", "Fever or chills?", "Red flags"),
                new Findable(Kind.QUESTION, "rf-chest", "Chest pain?", "Red flags")));
        return model;
    }

    private void ctrlK() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
    }

    @Test
    void a_few_letters_and_enter_go_there_and_escape_leaves_everything_as_it_was() {
        ctrlK();
        assertThat(lookup("#find-typed").query().isFocused()).isTrue();
        write("red");
        interact(() -> Pictures.save("find", place.getScene()));
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(went).extracting(Findable::id).containsExactly("rf-fever");
        assertThat(lookup("#find-typed").tryQuery()).isEmpty();
        assertThat(below.isFocused()).isTrue();

        ctrlK();
        write("nothing of this");
        assertThat(lookup("#find-nothing").query().isVisible()).isTrue();
        type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(went).hasSize(1);
        assertThat(below.isFocused()).isTrue();
    }
}
