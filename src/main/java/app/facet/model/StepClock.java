package app.facet.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How long an open screening and each of its steps took so far; it counts only while the screening is on the screen. */
public final class StepClock {

    /** What a visit should take. */
    public static final Duration VISIT = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<String, Duration> spent = new HashMap<>();
    private Optional<String> step = Optional.empty();
    private Instant since = Instant.EPOCH;

    /** A clock that stands still until a step is opened. */
    public StepClock(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts for this step from now on. */
    public void at(String opened) {
        pause();
        step = Optional.of(opened);
        since = clock.instant();
    }

    /** Stands still: the screening is left. */
    public void pause() {
        step.ifPresent(open -> spent.merge(open, running(), Duration::plus));
        step = Optional.empty();
    }

    private Duration running() {
        return Duration.between(since, clock.instant());
    }

    /** The time spent on a step. */
    public Duration on(String wanted) {
        var before = spent.getOrDefault(wanted, Duration.ZERO);
        return step.filter(wanted::equals).isPresent() ? before.plus(running()) : before;
    }

    /** The time spent on all steps. */
    public Duration whole() {
        var before = spent.values().stream().reduce(Duration.ZERO, Duration::plus);
        return step.isPresent() ? before.plus(running()) : before;
    }
}
