package app.facet.ui.fx;

import app.facet.domain.program.Preferences;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of every window: AtlantaFX underneath, our tokens and base on top, Open Sans, light or dark, text size. */
public final class Theme {

    private static final List<String> FACES = List.of("Regular", "SemiBold", "Bold", "Italic");

    private Look look;
    private TextSize size;
    private boolean strong;

    /** Light or dark. */
    public enum Look {
        LIGHT,
        DARK
    }

    /** Size of all text; everything grows with it. */
    public enum TextSize {
        NORMAL,
        LARGE,
        LARGEST
    }

    /** A look and a text size. */
    public Theme(Look look, TextSize size) {
        this.look = look;
        this.size = size;
        FACES.forEach(Theme::loadFace);
    }

    /** Dresses everything as preferred from now on. */
    public void follow(Preferences preferences) {
        look = switch (preferences.look()) {
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
        };
        size = switch (preferences.textPercent()) {
            case 150 -> TextSize.LARGEST;
            case 125 -> TextSize.LARGE;
            default -> TextSize.NORMAL;
        };
        strong = preferences.strongContrast();
    }

    /** Gives a window's scene the look. */
    public void apply(Scene scene) {
        if (!scene.getStylesheets().isEmpty()) {
            undress(scene);
        }
        var base = look == Look.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        var sheets = new ArrayList<>(List.of("tokens"));
        if (look == Look.DARK) {
            sheets.add("tokens-dark");
        }
        if (strong) {
            sheets.add(look == Look.DARK ? "tokens-strong-dark" : "tokens-strong");
        }
        sheets.add("base");
        if (size != TextSize.NORMAL) {
            sheets.add(size == TextSize.LARGE ? "text-125" : "text-150");
        }
        scene.getStylesheets().setAll(sheets.stream().map(Theme::sheet).toList());
    }

    /** Colours alone in between: JavaFX keeps sizes it computed under other style sheets. */
    private static void undress(Scene scene) {
        Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
        scene.getStylesheets().setAll(sheet("tokens"));
        scene.getRoot().applyCss();
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/css/" + name + ".css"), name)
                .toExternalForm();
    }

    private static void loadFace(String face) {
        String path = "/fonts/ttf/OpenSans/OpenSans-" + face + ".ttf";
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(path), path)) {
            Font.loadFont(in, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
