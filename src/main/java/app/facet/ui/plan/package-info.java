/** The plan step: the exercises with their reasons and doses, and the paper beside them. */
@NullMarked
package app.facet.ui.plan;

import org.jspecify.annotations.NullMarked;
