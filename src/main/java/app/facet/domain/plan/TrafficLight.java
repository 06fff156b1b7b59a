package app.facet.domain.plan;

import java.util.List;

/**
 * How much pain is fine (section 9.7), in patient words.
 *
 * @param title its heading
 * @param lights green, amber and red
 * @param stopIf what completes "Stop if ..." under an exercise
 */
public record TrafficLight(String title, List<Light> lights, List<String> stopIf) {

    /** Copies the lists. */
    public TrafficLight {
        lights = List.copyOf(lights);
        stopIf = List.copyOf(stopIf);
    }

    /** One light: its heading and its lines, of which one may have the slot {halved}. */
    public record Light(String id, String heading, List<String> lines) {
        /** Copies the lines. */
        public Light {
            lines = List.copyOf(lines);
        }
    }
}
