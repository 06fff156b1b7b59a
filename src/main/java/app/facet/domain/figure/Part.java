package app.facet.domain.figure;

import java.util.List;

/** A convex bit of flesh: the hull of a few balls, in one role. */
record Part(Role role, List<Ball> balls) {

    Part {
        balls = List.copyOf(balls);
    }

    static Part of(Role role, Ball... balls) {
        return new Part(role, List.of(balls));
    }
}
