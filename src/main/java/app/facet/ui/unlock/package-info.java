/** The way in: first start, recovery key, passphrase. */
@NullMarked
package app.facet.ui.unlock;

import org.jspecify.annotations.NullMarked;
