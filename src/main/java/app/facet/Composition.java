package app.facet;

import app.facet.content.ContentFolder;
import app.facet.content.ContentLoader;
import app.facet.content.ContentLoader.Loaded;
import app.facet.domain.ClinicalContent;
import app.facet.domain.program.Preferences;
import app.facet.model.ProgramModel;
import app.facet.model.RestoreModel;
import app.facet.model.UnlockModel;
import app.facet.paper.Printing;
import app.facet.store.PreferencesFile;
import app.facet.store.Store;
import app.facet.ui.find.FindOverlay;
import app.facet.ui.fx.Background;
import app.facet.ui.fx.Dialogs;
import app.facet.ui.fx.Fxml;
import app.facet.ui.fx.Motion;
import app.facet.ui.fx.Problems;
import app.facet.ui.fx.Texts;
import app.facet.ui.fx.Theme;
import app.facet.ui.keys.KeysOverlay;
import app.facet.ui.shell.MainController;
import app.facet.ui.shell.Navigator;
import app.facet.ui.shell.Screen;
import app.facet.ui.shell.View;
import app.facet.ui.unlock.UnlockView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The one place where objects are made: what lives as long as the window. */
final class Composition {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    private final Stage stage;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Texts texts;
    private final Theme theme = new Theme(Theme.Look.LIGHT, Theme.TextSize.NORMAL);
    private final Dialogs dialogs;
    private final Supplier<Printing> printing;
    private final Background background;
    private final Fxml fxml;
    private final DataHome home;
    private final Path contentFolder = ContentFolder.shipped();
    private final ProgramModel program;
    private final Navigator navigator = new Navigator(this::view, this::keepTyped, this::lock);
    private Optional<ClinicalContent> content = Optional.empty();
    private Optional<OpenClinic> clinic = Optional.empty();
    private Optional<Guard> guard = Optional.empty();

    Composition(Stage stage, LaunchOptions options, Dialogs.Saving saving, Supplier<Printing> printing) {
        this.printing = printing;
        this.stage = stage;
        this.texts = new Texts(options.language());
        this.fxml = new Fxml(texts);
        this.dialogs = new Dialogs(texts, theme, () -> stage, saving);
        var problems = new Problems(dialogs);
        this.background = new Background(problems);
        this.home = DataHome.of(options);
        this.program = new ProgramModel(new PreferencesFile(home.folder()), background, clock);
        theme.follow(program.preferences());
        Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> problems.accept(trouble));
    }

    /** Shows the window at once and reads the content meanwhile. */
    void start() {
        var main = fxml.load("main", new MainController(navigator, texts, clock, !home.demo()));
        var find = new FindOverlay(
                () -> clinic.map(open -> open.find().model()),
                found -> clinic.ifPresent(open -> open.find().go(found)),
                texts,
                fxml);
        find.attend(main, (StackPane) main.lookup("#slot"));
        var scene = new Scene(main, WIDTH, HEIGHT);
        program.preferencesProperty().subscribe(now -> dress(scene, now));
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> dress(scene, program.preferences()));
        new KeysOverlay(texts, fxml).attend(main, (StackPane) main.lookup("#slot"));
        stage.setTitle(texts.of("main.window"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
        if (!home.demo()) {
            guard = Optional.of(new Guard(stage, scene, home, clock, this::lockOpen));
        }
        background.aside(() -> ContentLoader.load(contentFolder), this::loaded);
    }

    private void dress(Scene scene, Preferences preferences) {
        theme.follow(preferences);
        theme.apply(scene);
        Motion.set(scene, preferences.motion());
    }

    /** Closes the store and takes a demonstration away. */
    void stop() {
        navigator.viewProperty().get().ifPresent(open -> {
            if (navigator.screenProperty().get() instanceof Screen.Patients) {
                keepTyped(open);
            }
            open.left();
        });
        lock();
        guard.ifPresent(Guard::close);
        background.close();
        home.close();
    }

    /** Whether nothing is under way in the background. */
    boolean settled() {
        return background.settled();
    }

    /** Where one is. */
    Navigator navigator() {
        return navigator;
    }

    /** The clinic whose store is open. */
    Optional<OpenClinic> openClinic() {
        return clinic;
    }

    private void loaded(Loaded loaded) {
        switch (loaded) {
            case Loaded.Ok(var read) -> {
                content = Optional.of(read.in(texts.getLocale()));
                enter();
            }
            case Loaded.Broken(var problems) -> {
                dialogs.tell(
                        "main.content-broken",
                        problems.size(),
                        problems.getFirst().toString());
                Platform.exit();
            }
        }
    }

    private void enter() {
        if (home.demo()) {
            background.onStore(
                    () -> Demo.make(home.vault(), content.orElseThrow(), contentFolder, clock), this::opened);
        } else {
            navigator.open(new Screen.Unlock());
        }
    }

    private void opened(Store store) {
        background.onStore(() -> OpenClinic.settled(store), settled -> {
            var tools = new Tools(navigator, fxml, texts, dialogs, background, clock, printing);
            clinic = Optional.of(new OpenClinic(
                    tools,
                    store,
                    settled,
                    content.orElseThrow(),
                    contentFolder,
                    program,
                    open -> guard.map(watching -> watching.records(open, tools)).orElse(() -> Pane::new)));
            navigator.unlocked();
            retype();
        });
    }

    private void lock() {
        clinic.ifPresent(open -> background.onStore(open::close));
        clinic = Optional.empty();
        guard.ifPresent(Guard::locked);
    }

    private void lockOpen() {
        if (clinic.isPresent()) {
            navigator.lock();
        }
    }

    /** What stands typed in the open view is kept sealed before the store is closed. */
    private void keepTyped(View open) {
        var screen = navigator.screenProperty().get();
        var typed = open.typed();
        clinic.ifPresent(records -> background.onStore(() -> records.keepTyped(screen, typed)));
    }

    private void retype() {
        var screen = navigator.screenProperty().get();
        clinic.ifPresent(records -> background.onStore(
                () -> records.takeTyped(screen),
                typed -> navigator.viewProperty().get().ifPresent(open -> open.retype(typed))));
    }

    private View view(Screen screen) {
        return clinic.filter(open -> !(screen instanceof Screen.Unlock))
                .map(open -> open.view(screen))
                .orElseGet(() -> unlock(screen.equals(new Screen.Unlock(true))));
    }

    private View unlock(boolean toRestore) {
        var model = new UnlockModel(home.vault(), background, clock, this::opened);
        var backups = new RestoreModel(home.vault(), home.folder(), background, clock);
        return new UnlockView(
                model, backups, toRestore, content.orElseThrow().countries().values(), fxml, texts, dialogs);
    }
}
