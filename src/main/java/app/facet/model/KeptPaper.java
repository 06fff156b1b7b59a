package app.facet.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper that was handed out.
 *
 * @param id its key in the store
 * @param kind which paper it is, such as handout
 * @param at when it was handed out
 * @param reprint whether it may be printed again
 */
public record KeptPaper(UUID id, String kind, Instant at, Reprint reprint) {}
