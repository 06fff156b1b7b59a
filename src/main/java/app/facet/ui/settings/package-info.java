/** The settings: what the clinic is called, where it is, and how its papers look. */
@NullMarked
package app.facet.ui.settings;

import org.jspecify.annotations.NullMarked;
