package app.facet.ui.control;

import javafx.animation.AnimationTimer;

/** Runs something once with the next frame, however often it was asked for; when scenes are laid out, bounds are true. */
public final class NextPulse extends AnimationTimer {

    private final Runnable action;
    private int frames;

    /** Something to run once per request. */
    public NextPulse(Runnable action) {
        this.action = action;
    }

    /** Asks for it. */
    public void request() {
        frames = 0;
        start();
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames > 1) {
            stop();
            action.run();
        }
    }
}
