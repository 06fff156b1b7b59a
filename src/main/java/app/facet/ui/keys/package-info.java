/** All keys at a glance, over any screen. */
@NullMarked
package app.facet.ui.keys;

import org.jspecify.annotations.NullMarked;
