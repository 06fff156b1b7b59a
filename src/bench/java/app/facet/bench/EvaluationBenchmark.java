package app.facet.bench;

import app.facet.RandomScreenings;
import app.facet.content.ContentFolder;
import app.facet.content.ContentLoader;
import app.facet.domain.ClinicalContent;
import app.facet.domain.plan.Planner;
import app.facet.domain.plan.Suggestion;
import app.facet.domain.rule.Evaluation;
import app.facet.domain.rule.Known;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the rules take after every key: the evaluation of a full screening, alone and with its plan. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class EvaluationBenchmark {

    /** So many different screenings that no branch is learnt by heart. */
    private static final int SCREENINGS = 64;

    private final ClinicalContent content = load();
    private final Planner planner = content.planner();
    private final List<Known> full = full();
    private int next;

    private static ClinicalContent load() {
        if (ContentLoader.load(ContentFolder.shipped()) instanceof ContentLoader.Loaded.Ok(var content)) {
            return content;
        }
        throw new IllegalStateException("the shipped content is broken");
    }

    /** Screenings in which every item is answered. */
    private static List<Known> full() {
        var screenings = new RandomScreenings();
        return LongStream.range(0, 100_000)
                .mapToObj(screenings::of)
                .filter(answers -> answers.byItem().size() > 300)
                .limit(SCREENINGS)
                .map(Known::of)
                .toList();
    }

    private Known screening() {
        next = (next + 1) % SCREENINGS;
        return full.get(next);
    }

    /** The outcome with its reasons. */
    @Benchmark
    public Evaluation evaluation() {
        return Evaluation.of(content.rules(), screening());
    }

    /** The outcome with the plan and everything still waited for. */
    @Benchmark
    public Object suggestion() {
        var evaluation = Evaluation.of(content.rules(), screening());
        return new Suggestion(evaluation, planner.suggest(evaluation)).waitingFor();
    }
}
