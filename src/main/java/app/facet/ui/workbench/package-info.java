/** The pose workbench of content authors: sliders for every joint, the picture from four sides, and the YAML to paste. */
@NullMarked
package app.facet.ui.workbench;

import org.jspecify.annotations.NullMarked;
