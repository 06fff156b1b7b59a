package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.Shipped;
import app.facet.domain.protocol.Item;
import app.facet.domain.protocol.ItemId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldTimerTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final HoldTimer timer = new HoldTimer(() -> now);

    private static Item item(String id) {
        return Shipped.CONTENT.protocol().item(new ItemId(id)).orElseThrow();
    }

    @Test
    void full_seconds_count_from_start_to_stop() {
        timer.start(item("fx-plank-s"));
        now = now.plusMillis(41_900);

        assertThat(timer.seconds()).isEqualTo(41);
        assertThat(timer.stop()).contains(new HoldTimer.Held(item("fx-plank-s"), 41));
        assertThat(timer.stop()).isEmpty();
        assertThat(timer.runningProperty().get()).isEqualTo(Optional.empty());
    }

    @Test
    void every_hold_of_the_content_is_timed_and_nothing_else() {
        assertThat(Shipped.CONTENT.protocol().items().values().stream()
                        .filter(HoldTimer::times)
                        .map(item -> item.id().value()))
                .contains("fx-sorensen-s", "fx-plank-s", "fx-supine-bridge-s", "fx-sidebridge-s-l", "fx-slbridge-s-r")
                .allMatch(id -> id.matches("fx-.*-s(-[lr])?"));
    }
}
