package app.facet.bench;

import app.facet.Shipped;
import app.facet.paper.FigureDrawings;
import app.facet.paper.Fixture;
import app.facet.paper.Paper;
import app.facet.paper.PaperRequest;
import app.facet.paper.Papers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a handout takes from request to bytes once fonts and templates are loaded, with its pictures and by the number of
 * exercises; and the first of all, with everything still to be loaded. Peak memory: run with {@code -prof gc}.
 */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class HandoutBenchmark {

    private Papers papers;
    private PaperRequest request;

    @Param({"1", "3", "5", "8"})
    private int exercises;

    /** Makes the request and warms up. */
    @Setup
    public void open() {
        papers = new Papers(new FigureDrawings(Shipped.CONTENT));
        papers.warmUp();
        request = new Fixture()
                .handout(
                        List.of(
                                        "ex-cat-cow",
                                        "ex-single-knee-chest",
                                        "ex-bird-dog",
                                        "ex-bridge",
                                        "ex-walking",
                                        "ex-hip-hinge",
                                        "ex-clamshell",
                                        "ex-dead-bug")
                                .subList(0, exercises),
                        "pat-benign-noise");
    }

    /** The next handout of a day. */
    @Benchmark
    public Paper warm() {
        return papers.forPatient(request);
    }

    /** The first handout: fonts, templates and pictures are loaded on the way. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(3)
    public Paper cold() {
        return new Papers(new FigureDrawings(Shipped.CONTENT)).forPatient(request);
    }
}
