package app.facet.model;

import java.time.Instant;

/** Whether everything that was given is on the disk; the top bar says so. */
public sealed interface SaveState {

    /** Nothing was given yet. */
    record Nothing() implements SaveState {}

    /** Everything given is durable since this moment. */
    record Saved(Instant at) implements SaveState {}

    /** The last write failed; it is tried again, and stays visible until it succeeds. */
    record Failed() implements SaveState {}
}
