/** The store, tried on real temporary files. */
@NullMarked
package app.facet.store;

import org.jspecify.annotations.NullMarked;
