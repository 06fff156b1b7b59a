package app.facet.domain.screening;

import java.time.Instant;

/** Who was phoned about an urgent finding, when, and what was agreed. */
public record Call(String who, Instant at, String agreed) {}
