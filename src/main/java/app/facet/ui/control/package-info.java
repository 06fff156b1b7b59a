/** Controls used on more than one screen; they know no model. */
@NullMarked
package app.facet.ui.control;

import org.jspecify.annotations.NullMarked;
