package app.facet.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/**
 * Locks after idle minutes, and when the computer was asleep: then more time passed between two ticks than ticks ever take.
 */
public final class IdleLock {

    private static final Duration ASLEEP = Duration.ofSeconds(60);

    private final InstantSource clock;
    private final IntSupplier minutes;
    private final Runnable lock;
    private Instant touched;
    private Instant ticked;

    /** Calls {@code lock}, which may find everything locked already. */
    public IdleLock(InstantSource clock, IntSupplier minutes, Runnable lock) {
        this.clock = clock;
        this.minutes = minutes;
        this.lock = lock;
        this.touched = clock.instant();
        this.ticked = touched;
    }

    /** Somebody is there: a key, the mouse, a touch. */
    public void touch() {
        touched = clock.instant();
    }

    /** To be called about once a second. */
    public void tick() {
        Instant now = clock.instant();
        boolean asleep = Duration.between(ticked, now).compareTo(ASLEEP) > 0;
        boolean idle = Duration.between(touched, now).compareTo(Duration.ofMinutes(minutes.getAsInt())) >= 0;
        ticked = now;
        if (now.isBefore(touched)) {
            touched = now; // the clock was set back: the minutes count from here
        }
        if (asleep || idle) {
            touched = now;
            lock.run();
        }
    }
}
