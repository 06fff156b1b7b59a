/** The papers, judged by veraPDF, by their text and by their pictures. */
@NullMarked
package app.facet.paper;

import org.jspecify.annotations.NullMarked;
