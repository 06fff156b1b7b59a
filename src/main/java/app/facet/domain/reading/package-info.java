/** How hard a text is to read: sentences, words and syllables, and the grades they come to. */
@NullMarked
package app.facet.domain.reading;

import org.jspecify.annotations.NullMarked;
