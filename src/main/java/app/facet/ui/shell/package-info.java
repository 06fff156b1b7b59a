/** The window around every screen: where one goes and what is always in sight. */
@NullMarked
package app.facet.ui.shell;

import org.jspecify.annotations.NullMarked;
