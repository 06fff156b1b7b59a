package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pause after wrong passphrases grows and stays bearable. */
class PauseTest {

    @Test
    void thePauseDoublesUpToHalfAMinute() {
        assertThat(IntStream.rangeClosed(0, 9).mapToObj(Pause::after).map(Duration::toSeconds))
                .containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
        assertThat(Pause.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(30));
    }
}
