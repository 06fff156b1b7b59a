package app.facet.domain.rule;

import app.facet.domain.protocol.ItemId;
import java.util.Set;

/** A rule that fired, with the answers that made it fire. */
public record Finding(Rule rule, Set<ItemId> because) {}
