package app.facet;

import app.facet.model.PoseWorkbenchModel;
import app.facet.ui.fx.Background;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Problems;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import app.facet.ui.workbench.PoseWorkbenchController;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window of the pose workbench. */
public final class PoseWorkbenchApp extends Application {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private Optional<Background> background = Optional.empty();

    /** Opens the window over a content folder with a figure on it, and returns when it was closed. */
    static void launch(Path content, String figure) {
        Application.launch(PoseWorkbenchApp.class, content.toUri().toString(), figure);
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        var texts = new Texts(Locale.ENGLISH);
        var theme = new Theme(Theme.Look.LIGHT, Theme.TextSize.NORMAL);
        var dialogs = new Dialogs(texts, theme, () -> stage, Dialogs.Saving.system());
        var work = new Background(new Problems(dialogs));
        background = Optional.of(work);
        var model = new PoseWorkbenchModel(Path.of(URI.create(arguments.get(0))), arguments.get(1), work);
        var scene = new Scene(
                new Fxml(texts).load("pose-workbench", new PoseWorkbenchController(model, texts, dialogs)),
                WIDTH,
                HEIGHT);
        theme.apply(scene);
        stage.setTitle(texts.of("pose-workbench.window"));
        stage.setScene(scene);
        stage.show();
    }

    @Override
    public void stop() {
        background.ifPresent(Background::close);
    }
}
