package app.facet.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.content.FigureReader;
import app.facet.domain.figure.Film;
import app.facet.domain.figure.Palette;
import app.facet.domain.figure.Role;
import app.facet.ui.Pictures;
import app.facet.ui.fx.Theme;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The figure on the screen is the drawing, in the palette's colours. */
@ExtendWith(ApplicationExtension.class)
class FigureViewTest {

    private final Film film = Film.of(Objects.requireNonNull(
            FigureReader.read(Path.of("resources/content")).figures().get("ex-cat-cow")));
    private final FigureView view = new FigureView();

    @Start
    void start(Stage stage) {
        Scene scene = Pictures.scene(new StackPane(view), Pictures.Size.SMALL, Theme.Look.LIGHT, Theme.TextSize.NORMAL);
        stage.setScene(scene);
        stage.show();
    }

    private static int count(WritableImage image, Color colour) {
        int n = 0;
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                Color c = image.getPixelReader().getColor(x, y);
                double apart = Math.abs(c.getRed() - colour.getRed())
                        + Math.abs(c.getGreen() - colour.getGreen())
                        + Math.abs(c.getBlue() - colour.getBlue());
                n += apart < 0.02 ? 1 : 0;
            }
        }
        return n;
    }

    @Test
    void it_paints_the_drawing_in_the_colours_of_the_palette(FxRobot robot) {
        robot.interact(() -> {
            view.drawingProperty().set(film.step(1));
            Pictures.save("figure-view", view.getScene());
            assertThat(count(view.snapshot(null, null), Color.web(Palette.LIGHT.colour(Role.SHORTS))))
                    .isGreaterThan(500);
            view.paletteProperty().set(Palette.DARK);
            assertThat(count(view.snapshot(null, null), Color.web(Palette.DARK.colour(Role.SHORTS))))
                    .isGreaterThan(500);
            view.drawingProperty().set(null);
            assertThat(count(view.snapshot(null, null), Color.web(Palette.DARK.colour(Role.SHORTS))))
                    .isZero();
        });
    }

    @Test
    void in_the_dark_look_it_takes_the_dark_colours(FxRobot robot) {
        robot.interact(() -> {
            assertThat(view.paletteProperty().get()).isEqualTo(Palette.LIGHT);
            new Theme(Theme.Look.DARK, Theme.TextSize.NORMAL).apply(view.getScene());
            view.applyCss();
            assertThat(view.paletteProperty().get()).isEqualTo(Palette.DARK);
        });
    }

    @Test
    void a_screen_reader_hears_the_words_of_the_screen() {
        view.setAccessibleText("On hands and knees");
        assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(view.getAccessibleText()).isEqualTo("On hands and knees");
    }

    @Test
    void its_height_follows_the_frame_of_the_drawing(FxRobot robot) {
        robot.interact(() -> view.drawingProperty().set(film.step(0)));
        double ratio = film.frame().height() / film.frame().width();
        assertThat(view.prefHeight(200)).isEqualTo(200 * ratio);
    }
}
