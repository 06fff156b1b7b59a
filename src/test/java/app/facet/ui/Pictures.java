package app.facet.ui;

import app.facet.ui.fx.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of a screen for the designer's eye: two sizes, light and dark, into target/screens. */
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    /** A size a screen must work at. */
    public enum Size {
        FULL(1440, 900),
        SMALL(1000, 700);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Lays a screen out at a size and in a look; on the FX thread. */
    public static Scene scene(Parent root, Size size, Theme.Look look, Theme.TextSize text) {
        var scene = new Scene(root, size.width, size.height);
        new Theme(look, text).apply(scene);
        return scene;
    }

    /** Takes all pictures of a screen, last in a test: full dark, small, full light, and full at the largest text. */
    public static void take(String name, Parent root) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Scene home = root.getScene();
            shot(name, root, Size.FULL, Theme.Look.DARK, Theme.TextSize.NORMAL, "-dark");
            shot(name, root, Size.SMALL, Theme.Look.LIGHT, Theme.TextSize.NORMAL, "-small");
            shot(name, root, Size.FULL, Theme.Look.LIGHT, Theme.TextSize.NORMAL, "");
            shot(name, root, Size.FULL, Theme.Look.LIGHT, Theme.TextSize.LARGEST, "-large");
            root.getScene().setRoot(new Pane());
            home.setRoot(root);
        });
    }

    private static void shot(String name, Parent root, Size size, Theme.Look look, Theme.TextSize text, String ending) {
        root.getScene().setRoot(new Pane());
        // A scene without any style in between: JavaFX keeps sizes it computed under other style sheets.
        Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
        var bare = new Scene(root);
        root.applyCss();
        bare.setRoot(new Pane());
        save(name + ending, scene(root, size, look, text));
    }

    /** Gives a scene another look; on the FX thread. */
    public static void dress(Scene scene, Theme theme) {
        theme.apply(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** Saves a scene as a picture; on the FX thread. */
    public static Path save(String name, Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
