package app.facet.domain.screening;

import app.facet.domain.protocol.Answer;
import app.facet.domain.protocol.ItemId;
import java.time.Instant;
import java.util.Optional;

/**
 * One answer as it was given: one row of the append-only answer log; the last row of an item is its current answer.
 *
 * @param item what was answered
 * @param answer the answer; empty when it was taken back
 * @param how how it came about
 * @param at when
 * @param note a short note to the answer, possibly empty; never in a rule
 * @param measurement the readings behind a measured number
 */
public record Given(
        ItemId item, Optional<Answer> answer, How how, Instant at, String note, Optional<Measurement> measurement) {

    /** How an answer came about; it is reported as such (decision 10). */
    public enum How {
        ASKED,
        GROUP_KEY,
        LINKED,
        COPIED,
        TYPED_IN_LATER
    }

    /** How a number was measured: method, device and the raw readings; their mean is what counts (decision 11). */
    public record Measurement(String method, String device, java.util.List<Double> readings) {
        /** Copies the readings. */
        public Measurement {
            readings = java.util.List.copyOf(readings);
        }
    }
}
