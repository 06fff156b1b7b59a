package app.facet.ui.control;

/**
 * When a moving figure is where: holds each step, eases to the next, and goes back the same way, on and on.
 *
 * @param steps how many steps the figure has
 */
record Rhythm(int steps) {

    /** Seconds a step is held. */
    static final double HOLD = 1.1;

    /** Seconds a movement from one step to the next takes. */
    static final double MOVE = 1.6;

    /** The moment of the film so many seconds after the start: whole numbers are the steps, counted from 0. */
    double moment(double seconds) {
        int legs = steps - 1;
        if (legs < 1) {
            return 0;
        }
        double leg = HOLD + MOVE;
        double at = seconds % (2 * legs * leg);
        int from = (int) (at / leg);
        double part = eased(Math.max(0, at - from * leg - HOLD) / MOVE);
        return from < legs ? from + part : 2 * legs - from - part;
    }

    /** The seconds at which a step is reached on the way there; its inverse where a step is held. */
    double seconds(double moment) {
        return Math.rint(moment) * (HOLD + MOVE);
    }

    /** How far a movement has come after a part (0 to 1) of its time: slow at both ends. */
    static double eased(double part) {
        double t = Math.clamp(part, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
