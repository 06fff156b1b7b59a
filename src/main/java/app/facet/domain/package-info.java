/** The domain: pure functions and records without input, output, clock or window. */
@NullMarked
package app.facet.domain;

import org.jspecify.annotations.NullMarked;
