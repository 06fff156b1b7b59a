/** Finding anything from anywhere: one field over the screen that is open. */
@NullMarked
package app.facet.ui.find;

import org.jspecify.annotations.NullMarked;
