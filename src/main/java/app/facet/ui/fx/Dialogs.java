package app.facet.ui.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The only place that opens dialogs, choosers and the printer; every word is given as a text key. */
public final class Dialogs {

    private final Texts texts;
    private final Theme theme;
    private final Supplier<? extends @Nullable Window> owner;
    private final Saving saving;

    /** Asks for the file to save to, empty when the user gave up; the system's own chooser outside of tests. */
    @FunctionalInterface
    public interface Saving {
        /** Shows the chooser over its owner and waits for the answer. */
        Optional<Path> ask(FileChooser chooser, @Nullable Window owner);

        /** Asks for a file to read. */
        default Optional<Path> open(FileChooser chooser, @Nullable Window owner) {
            return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        }

        /** Shows a saved file in the program the system has for it. */
        default void show(Path file) {}

        /** The choosers of the system, where no file is shown afterwards. */
        static Saving system() {
            return system(file -> {});
        }

        /** The choosers of the system, which shows files by {@code viewer}. */
        static Saving system(Consumer<String> viewer) {
            return new Saving() {
                @Override
                public Optional<Path> ask(FileChooser chooser, @Nullable Window owner) {
                    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
                }

                @Override
                public void show(Path file) {
                    viewer.accept(file.toUri().toString());
                }
            };
        }
    }

    /** Dialogs over the given window. */
    public Dialogs(Texts texts, Theme theme, Supplier<? extends @Nullable Window> owner, Saving saving) {
        this.texts = texts;
        this.theme = theme;
        this.owner = owner;
        this.saving = saving;
    }

    /**
     * Asks before something that cannot be taken back.
     *
     * @param key the keys {@code <key>.title}, {@code .text}, {@code .do} and {@code .leave}
     * @param slots the slots of the title and the text
     * @return whether the user pressed "do"
     */
    public boolean confirm(String key, Object... slots) {
        var go = new ButtonType(texts.of(key + ".do"), ButtonData.OK_DONE);
        var leave = new ButtonType(texts.of(key + ".leave"), ButtonData.CANCEL_CLOSE);
        var alert = alert(Alert.AlertType.CONFIRMATION, key, slots);
        alert.getButtonTypes().setAll(leave, go);
        return alert.showAndWait().filter(go::equals).isPresent();
    }

    /** Tells something that needs no answer; the keys are {@code <key>.title}, {@code .text} and {@code .do}. */
    public void tell(String key, Object... slots) {
        var alert = alert(Alert.AlertType.INFORMATION, key, slots);
        alert.getButtonTypes().setAll(new ButtonType(texts.of(key + ".do"), ButtonData.OK_DONE));
        alert.showAndWait();
    }

    /**
     * Asks where to save a file.
     *
     * @param key the keys {@code <key>.title} and {@code <key>.kind}
     * @param name the suggested file name, which never holds a patient's name
     * @param ending the ending of the file, such as pdf
     */
    public Optional<Path> saveAs(String key, String name, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of(key + ".title"));
        chooser.setInitialFileName(FileNames.safe(name, ending));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.of(key + ".kind"), "*." + ending));
        return saving.ask(chooser, owner.get()).flatMap(file -> withEnding(file, ending));
    }

    /** The chooser asked before replacing the file it was given; with the ending added it may be another one. */
    private Optional<Path> withEnding(Path file, String ending) {
        Path whole = FileNames.withEnding(file, ending);
        boolean free = whole.equals(file) || Files.notExists(whole);
        return free || confirm("problem.replace", String.valueOf(whole.getFileName()))
                ? Optional.of(whole)
                : Optional.empty();
    }

    /**
     * Asks which file to open.
     *
     * @param key the keys {@code <key>.title} and {@code <key>.kind}
     * @param ending the ending of the files, such as pdf
     */
    public Optional<Path> open(String key, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of(key + ".title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.of(key + ".kind"), "*." + ending));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    /** Asks for a folder; the title is {@code <key>.title}. */
    public Optional<Path> folder(String key) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.of(key + ".title"));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    /**
     * Asks for a file to read.
     *
     * @param key the keys {@code <key>.title} and {@code <key>.kind}
     * @param patterns of the files offered, such as *.png
     */
    public Optional<Path> open(String key, String... patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of(key + ".title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.of(key + ".kind"), patterns));
        return saving.open(chooser, owner.get());
    }

    /** Shows a file in the program the system has for it. */
    public void show(Path file) {
        saving.show(file);
    }

    /** Puts text on the clipboard. */
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Prints one page as drawn, after the system's print dialog; false when there is no printer or the user gave up. */
    public boolean print(Node page) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(owner.get())) {
            return false;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        return job.printPage(layout, page) && job.endJob();
    }

    /** The one window for trouble nobody expected. */
    void problem(Problem problem) {
        var copy = new ButtonType(texts.of("problem.copy"), ButtonData.LEFT);
        var close = new ButtonType(texts.of("problem.do"), ButtonData.OK_DONE);
        var alert = alert(Alert.AlertType.ERROR, "problem", problem.code());
        alert.getButtonTypes().setAll(copy, close);
        var details = new TextArea(problem.details());
        details.setId("problem-details");
        details.setAccessibleText(texts.of("problem.details"));
        details.setEditable(false);
        details.setPrefRowCount(10);
        alert.getDialogPane().setExpandableContent(details);
        if (alert.getDialogPane().lookupButton(copy) instanceof Button button) {
            button.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
                copy(problem.details());
                event.consume();
            });
        }
        alert.showAndWait();
    }

    private Alert alert(Alert.AlertType type, String key, Object... slots) {
        var alert = new Alert(type);
        Window window = owner.get();
        if (window != null && window.isShowing()) {
            alert.initOwner(window);
        }
        alert.setTitle(texts.of("problem.window"));
        alert.setHeaderText(texts.of(key + ".title", slots));
        alert.setContentText(texts.of(key + ".text", slots));
        alert.setGraphic(null);
        alert.getDialogPane().setId(key.replace('.', '-'));
        theme.apply(alert.getDialogPane().getScene());
        return alert;
    }
}
