package app.facet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The records lock when nobody is there and when the computer slept, and never under somebody's hands. */
class IdleLockTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private int locked;
    private final IdleLock lock = new IdleLock(() -> now, () -> 10, () -> locked++);

    @Test
    void tenIdleMinutesLockOnce() {
        seconds(10 * 60 - 1);
        assertThat(locked).isZero();
        seconds(2);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void aTouchStartsTheMinutesAnew() {
        for (int i = 0; i < 40; i++) {
            seconds(60);
            lock.touch();
        }
        assertThat(locked).isZero();
    }

    @Test
    void aGapBetweenTwoTicksIsASleep() {
        seconds(5);
        now = now.plusSeconds(120);
        lock.touch();
        lock.tick();
        assertThat(locked).isEqualTo(1);
        seconds(5);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void aClockSetBackStillLocksAfterTenMinutes() {
        seconds(60);
        now = now.minusSeconds(86_400);
        seconds(9 * 60);
        assertThat(locked).isZero();
        seconds(61);
        assertThat(locked).isEqualTo(1);
    }

    private void seconds(int count) {
        for (int i = 0; i < count; i++) {
            now = now.plusSeconds(1);
            lock.tick();
        }
    }
}
