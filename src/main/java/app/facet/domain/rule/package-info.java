/** What follows from the answers: conditions, facts, rules, patterns and the suggested outcome. */
@NullMarked
package app.facet.domain.rule;

import org.jspecify.annotations.NullMarked;
