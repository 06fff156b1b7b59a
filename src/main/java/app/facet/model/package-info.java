/** Open work with observable state and commands, without a single control. */
@NullMarked
package app.facet.model;

import org.jspecify.annotations.NullMarked;
