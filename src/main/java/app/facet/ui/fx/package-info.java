/** The edges of JavaFX: loading views, texts, threads, dialogs, trouble and the look. */
@NullMarked
package app.facet.ui.fx;

import org.jspecify.annotations.NullMarked;
