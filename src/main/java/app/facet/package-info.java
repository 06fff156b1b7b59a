/** The program's entry, its composition and nothing else. */
@NullMarked
package app.facet;

import org.jspecify.annotations.NullMarked;
