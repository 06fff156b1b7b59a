/** The body, posed by clinical joint angles and drawn as shapes that any renderer can paint. */
@NullMarked
package app.facet.domain.figure;

import org.jspecify.annotations.NullMarked;
