/** Keeps patients, screenings and papers in one sealed SQLite file; the only package with SQL. */
@NullMarked
package app.facet.store;

import org.jspecify.annotations.NullMarked;
