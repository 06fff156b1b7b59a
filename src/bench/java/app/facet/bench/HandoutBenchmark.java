package app.facet.bench;

import app.facet.paper.Drawings;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a handout takes from request to bytes once fonts and templates are loaded: three exercises, and six. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class HandoutBenchmark {

    private Papers papers;
    private PaperRequest three;
    private PaperRequest six;

    /** Makes the requests and warms up. */
    @Setup
    public void open() {
        var fixture = new Fixture();
        papers = new Papers(Drawings.NONE);
        papers.warmUp();
        three = fixture.handout(List.of("ex-cat-cow", "ex-single-knee-chest", "ex-bird-dog"), "pat-benign-noise");
        six = fixture.handout(
                List.of("ex-cat-cow", "ex-hip-hinge", "ex-single-knee-chest", "ex-bird-dog", "ex-bridge", "ex-walking"),
                "pat-benign-noise");
    }

    /** Three exercises on two pages. */
    @Benchmark
    public Paper three() {
        return papers.forPatient(three);
    }

    /** Six exercises on four pages. */
    @Benchmark
    public Paper six() {
        return papers.forPatient(six);
    }
}
