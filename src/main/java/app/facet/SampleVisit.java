package app.facet;

import app.facet.domain.ClinicalContent;
import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import app.facet.domain.protocol.Step;
import app.facet.exchange.BadCase;
import app.facet.exchange.CaseReader;
import app.facet.model.ScreeningModel;
import app.facet.paper.Printing;
import app.facet.ui.fx.Dialogs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/**
 * Does the main job where no window can open: one sample visit through the real screens, drawn in memory, leaving a
 * picture of every step and the printed sheet.
 */
final class SampleVisit extends AnimationTimer {

    /** How many pulses a screen is given to settle before its picture is taken. */
    private static final int SETTLE = 4;

    /** After this many pulses without progress the visit is given up. */
    private static final int PATIENCE = 3600;

    private final Path folder;
    private final Composition composition;
    private final Stage stage;
    private final CompletableFuture<Integer> ended;
    private final Deque<Act> acts = new ArrayDeque<>();
    private int waited;
    private int pictures;

    /** Something to do once it is possible. */
    private record Act(BooleanSupplier possible, Runnable action) {}

    private SampleVisit(Path folder, LaunchOptions options, Stage stage, CompletableFuture<Integer> ended) {
        this.folder = folder;
        this.stage = stage;
        this.ended = ended;
        this.composition = new Composition(stage, options, Dialogs.Saving.system(), Printing::system);
    }

    /** Runs the visit in a language and waits for it; the exit status. */
    static int run(Path folder, Locale language) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var ended = new CompletableFuture<Integer>();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Platform.startup(() -> {
            var visit =
                    new SampleVisit(folder, new LaunchOptions(Optional.empty(), true, language), new Stage(), ended);
            visit.plan();
            visit.composition.start();
            visit.start();
        });
        return ended.join();
    }

    private void plan() {
        when(this::patientsShown, this::picture);
        then(() -> composition.openClinic().orElseThrow().startSample());
        when(() -> visit().isPresent(), () -> {});
        then(this::answerEveryStep);
    }

    private void answerEveryStep() {
        var screening = visit().orElseThrow().screening();
        Map<ItemId, Answer> answers = answers(screening.setting().content());
        for (Step step : screening.protocol().steps()) {
            then(() -> screening.open(step));
            then(() -> answer(screening, step, answers));
            if (step.kind() == Step.Kind.PLAN) {
                when(() -> visit().orElseThrow().paper().paperProperty().get().isPresent(), () -> {});
            }
            whenSettled(this::picture);
        }
        then(() -> visit().orElseThrow().plan().sign("Sample Therapist"));
        whenSettled(this::picture);
        then(this::save);
    }

    /** Gives the sample answers to the questions of a step. */
    static void answer(ScreeningModel screening, Step step, Map<ItemId, Answer> answers) {
        for (Item item : step.items()) {
            var answer = answers.get(item.id());
            if (answer != null && !item.fromRecord()) {
                screening.answer(item.id(), answer);
            }
        }
    }

    /** The answers of the sample screening, by item. */
    static Map<ItemId, Answer> answers(ClinicalContent content) {
        try (var in = Objects.requireNonNull(SampleVisit.class.getResourceAsStream("/sample/screening.json"))) {
            var file = Files.createTempFile("facet-sample", ".json");
            try {
                Files.write(file, in.readAllBytes());
                return new CaseReader(content)
                        .read(List.of(file))
                        .getFirst()
                        .known()
                        .answers()
                        .byItem();
            } finally {
                Files.delete(file);
            }
        } catch (IOException | BadCase e) {
            throw new IllegalStateException("the sample screening cannot be read", e);
        }
    }

    private void save() {
        visit().orElseThrow().handOut().save(folder.resolve("handout.pdf"), saved -> end(0), failed -> end(1));
    }

    private void end(int status) {
        stop();
        composition.stop();
        ended.complete(status);
    }

    private void picture() {
        pictures++;
        Snapshots.write(stage.getScene(), folder.resolve("%02d.png".formatted(pictures)));
    }

    private Optional<OpenVisit> visit() {
        return composition.openClinic().flatMap(OpenClinic::visit);
    }

    private boolean patientsShown() {
        return stage.getScene() != null
                && stage.getScene().lookup("#patients-list") instanceof ListView<?> list
                && !list.getItems().isEmpty();
    }

    private void when(BooleanSupplier possible, Runnable action) {
        acts.add(new Act(possible, action));
    }

    /** Once nothing is under way any more and a few pulses have shown what came of it. */
    private void whenSettled(Runnable action) {
        when(composition::settled, () -> {});
        when(() -> composition.settled() && waited >= SETTLE, action);
    }

    private void then(Runnable action) {
        when(() -> waited >= SETTLE, action);
    }

    @Override
    public void handle(long now) {
        waited++;
        var act = acts.peek();
        if (act == null || waited < SETTLE) {
            return;
        }
        if (act.possible().getAsBoolean()) {
            acts.remove();
            waited = 0;
            act.action().run();
        } else if (waited > PATIENCE) {
            end(1);
        }
    }
}
