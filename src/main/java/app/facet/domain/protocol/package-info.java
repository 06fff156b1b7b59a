/** What is asked: steps, sections, items, their types of answer, and the answers themselves. */
@NullMarked
package app.facet.domain.protocol;

import org.jspecify.annotations.NullMarked;
