package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StepClockTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final StepClock clock = new StepClock(() -> now);

    private void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    @Test
    void each_step_keeps_its_own_time_and_nothing_counts_while_the_visit_is_left() {
        clock.at("history");
        pass(40);
        clock.at("red-flags");
        pass(20);
        clock.pause();
        pass(600);
        clock.at("history");
        pass(5);

        assertThat(clock.on("history")).isEqualTo(Duration.ofSeconds(45));
        assertThat(clock.on("red-flags")).isEqualTo(Duration.ofSeconds(20));
        assertThat(clock.whole()).isEqualTo(Duration.ofSeconds(65));
    }
}
