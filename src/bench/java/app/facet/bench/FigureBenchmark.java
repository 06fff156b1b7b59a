package app.facet.bench;

import app.facet.content.ContentFolder;
import app.facet.content.FigureReader;
import app.facet.domain.figure.Drawing;
import app.facet.domain.figure.Film;
import app.facet.domain.figure.Palette;
import app.facet.domain.figure.Svg;
import app.facet.ui.control.FigureView;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one frame of a moving figure costs, over all shipped figures: building the drawing, writing it as SVG, and
 * painting it 300 px wide. Target: building and painting under 5 ms at p99, so that it never holds up typing.
 */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class FigureBenchmark {

    private static final double WIDTH = 300;

    /** A part of a step that meets every figure and many moments in turn. */
    private static final double STRIDE = 0.37;

    private List<Film> films;
    private Drawing still;
    private FigureView view;
    private Scene scene;
    private WritableImage image;
    private int next;

    /** Reads the figures and starts the toolkit without a window. */
    @Setup
    public void open() throws InterruptedException {
        films = FigureReader.read(ContentFolder.shipped()).figures().values().stream()
                .map(Film::of)
                .toList();
        still = films.getFirst().step(1);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        onScreen(() -> {
            view = new FigureView();
            scene = new Scene(view, WIDTH, WIDTH);
            image = new WritableImage((int) WIDTH, (int) WIDTH);
            return view;
        });
    }

    private Drawing frame() {
        next++;
        Film film = films.get(next % films.size());
        return film.moment(next * STRIDE % (film.steps() - 1));
    }

    /** From joint angles to shapes, the solver included. */
    @Benchmark
    public Drawing build() {
        return frame();
    }

    /** From joint angles to SVG. */
    @Benchmark
    public String buildAndWrite() {
        return Svg.of(frame(), Palette.PRINT);
    }

    /** The way to the screen's thread and back with the drawing already built and nothing changed: the floor. */
    @Benchmark
    public Object floor() {
        return onScreen(() -> still);
    }

    /** From joint angles to pixels, on the screen's thread. */
    @Benchmark
    public Object buildAndPaint() {
        return onScreen(() -> {
            view.drawingProperty().set(frame());
            return scene.snapshot(image);
        });
    }

    private static <T> T onScreen(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> done.complete(work.get()));
        return done.join();
    }
}
