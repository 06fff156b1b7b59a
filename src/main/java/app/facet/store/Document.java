package app.facet.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper that was made for a screening; its bytes are read with {@link Documents#pdf(UUID)}.
 *
 * @param id its key
 * @param screening the screening it belongs to
 * @param kind which paper it is, such as handout
 * @param at when it was made
 */
public record Document(UUID id, UUID screening, String kind, Instant at) {}
