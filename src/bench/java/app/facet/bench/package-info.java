/** Measurements, run by hand with the profile {@code bench} and never as tests. */
@NullMarked
package app.facet.bench;

import org.jspecify.annotations.NullMarked;
