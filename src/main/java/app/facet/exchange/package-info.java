/** What goes out to other programs and comes in from them. */
@NullMarked
package app.facet.exchange;

import org.jspecify.annotations.NullMarked;
