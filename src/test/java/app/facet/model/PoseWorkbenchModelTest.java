package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.content.FigureReader;
import app.facet.domain.figure.Figure;
import app.facet.domain.figure.Film;
import app.facet.domain.figure.Joint;
import app.facet.domain.figure.Motion;
import app.facet.domain.figure.Side;
import app.facet.model.PosePreview.Trouble;
import app.facet.model.PoseWork.Touch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench without its window: what is moved is written, what is written is shown, and what does not fit is told. */
class PoseWorkbenchModelTest {

    private static final Path CONTENT = Path.of("resources/content");
    private static final Joint HIP = Joint.of(Motion.HIP_FLEXION, Side.RIGHT);

    @TempDir
    private Path folder = Path.of("");

    private static PoseWorkbenchModel bench(String figure) {
        return new PoseWorkbenchModel(CONTENT, figure, Work.inLine());
    }

    private Figure pasted(String yaml) throws IOException {
        Path figures = Files.createDirectories(folder.resolve("figures"));
        Files.copy(CONTENT.resolve("figures/poses.yaml"), figures.resolve("poses.yaml"));
        Files.writeString(figures.resolve("ex-pasted.yaml"), yaml);
        return Objects.requireNonNull(FigureReader.read(folder).figures().get("ex-pasted"));
    }

    @Test
    void whatIsSeenIsWhatThePastedFileShows() throws IOException {
        var bench = bench("ex-bird-dog");
        bench.move(HIP, -12.34);
        bench.turn("turn", 7);
        bench.place("pillow", true);
        bench.write("caption", "Reach: far");

        Film film = Film.of(pasted(bench.writtenProperty().get().yaml()));
        assertThat(film.step(1)).isEqualTo(bench.previewProperty().get().views().getFirst());
        assertThat(bench.writtenProperty().get().angles()).containsEntry(HIP, -12.3);
        assertThat(bench.previewProperty().get().views()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void aJointStopsWhereAPersonStops() {
        var bench = bench("ex-bird-dog");
        bench.move(HIP, 999);

        assertThat(bench.writtenProperty().get().angles()).containsEntry(HIP, Motion.HIP_FLEXION.most());
    }

    @Test
    void aShippedFigureFitsAndAContactOutOfReachIsNamed() {
        var bench = bench("ex-bird-dog");
        assertThat(bench.previewProperty().get().troubles()).isEmpty();

        bench.write("free", "");
        assertThat(bench.writtenProperty().get().yaml()).contains("free: []");
        bench.touch(List.of(
                new Touch("right-hand", false, "floor"),
                new Touch("left-shin", false, "floor"),
                new Touch("head", true, "floor")));
        assertThat(bench.previewProperty().get().troubles())
                .anyMatch(trouble ->
                        trouble instanceof Trouble.Gap gap && gap.point().equals("head") && gap.percent() > 1);
        assertThat(bench.writtenProperty().get().yaml())
                .contains("contacts: {right-hand: fixed, left-shin: fixed, head: slides}");
    }

    @Test
    void wordsThatMeanNothingAreToldAndTheLastPictureStays() {
        var bench = bench("ex-bird-dog");
        var before = bench.previewProperty().get().views();

        assertThat(bench.write("free", "[left-wing]")).isTrue();
        assertThat(bench.previewProperty().get().troubles())
                .containsExactly(new Trouble.Words("no joint is called 'left-wing'"));
        assertThat(bench.previewProperty().get().views()).isEqualTo(before);
        String yaml = bench.writtenProperty().get().yaml();
        assertThat(bench.write("free", "[left-wing")).isFalse();
        assertThat(bench.writtenProperty().get().yaml()).isEqualTo(yaml);
    }

    @Test
    void anotherPoseAndAnotherFigureCanBeTaken() {
        var bench = bench("ex-bird-dog");
        bench.open("ex-cat-cow");
        assertThat(bench.writtenProperty().get().steps()).containsExactly("start", "end", "then");
        bench.workOn("start");
        bench.lay("supine");
        assertThat(bench.writtenProperty().get().base()).isEqualTo("supine");
        assertThat(bench.writtenProperty().get().contacts())
                .contains(new Touch("hands", false, "floor"), new Touch("shins", false, "floor"));
    }

    @Test
    void aPreviewOvertakenByANewerChangeIsMadeOnceMore() {
        var later = new Later();
        var bench = new PoseWorkbenchModel(CONTENT, "ex-bird-dog", later);
        bench.move(HIP, 10);
        bench.move(HIP, 20);
        bench.move(HIP, 30);
        int made = 0;
        while (!later.waiting.isEmpty()) {
            later.waiting.poll().run();
            made++;
        }

        assertThat(made).isEqualTo(2);
        assertThat(bench.previewProperty().get()).isEqualTo(moved(30));
    }

    private static PosePreview moved(double degrees) {
        var bench = bench("ex-bird-dog");
        bench.move(HIP, degrees);
        return bench.previewProperty().get();
    }

    /** Work that is done when the test says so. */
    private static final class Later implements Work {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void onStore(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
            waiting.add(() -> Work.inLine().onStore(work, then, failed));
        }

        @Override
        public <T> void aside(Callable<T> work, Consumer<? super T> then, Consumer<? super Exception> failed) {
            onStore(work, then, failed);
        }

        @Override
        public void onScreen(Runnable change) {
            change.run();
        }

        @Override
        public void unexpected(Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
