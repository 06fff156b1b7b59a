/** Reads resources/content into the domain, or says what is wrong with it, with file and line. */
@NullMarked
package app.facet.content;

import org.jspecify.annotations.NullMarked;
