package app.facet.store;

import java.time.Duration;

/** How long to wait before the next passphrase is taken: grows with wrong tries, never locks anybody out. */
public final class Pause {

    private static final int LONGEST_SECONDS = 30;

    private Pause() {}

    /** The pause after so many wrong tries in a row: 0, 0, 1, 2, 4, 8 … and at most 30 seconds. */
    public static Duration after(int failures) {
        if (failures < 2) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - 2, 5);
        return Duration.ofSeconds(Math.min(1 << doublings, LONGEST_SECONDS));
    }
}
