package app.facet;

import app.facet.paper.Printing;
import app.facet.ui.fx.Dialogs;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window program: start makes everything and shows the first screen, stop closes the store. */
public final class FacetApp extends Application {

    private Optional<Composition> composition = Optional.empty();

    /** Opens the window and returns when it was closed. */
    public static void launch(LaunchOptions options) {
        Application.launch(FacetApp.class, options.arguments().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        var made = new Composition(
                stage,
                LaunchOptions.of(getParameters().getRaw()),
                Dialogs.Saving.system(getHostServices()::showDocument),
                Printing::system);
        composition = Optional.of(made);
        made.start();
    }

    @Override
    public void stop() {
        composition.ifPresent(Composition::stop);
    }
}
