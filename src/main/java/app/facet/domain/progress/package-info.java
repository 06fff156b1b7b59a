/** A patient's way across visits: measures as series, real change told from measuring error, and what follows for the plan. */
@NullMarked
package app.facet.domain.progress;

import org.jspecify.annotations.NullMarked;
