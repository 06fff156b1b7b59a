/** The guided screening: its steps made from the content, what follows on the right, findings and the way out. */
@NullMarked
package app.facet.ui.screening;

import org.jspecify.annotations.NullMarked;
