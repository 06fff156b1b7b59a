/** Keeping the records safe: backups, passphrase, recovery key, locking. */
@NullMarked
package app.facet.ui.records;

import org.jspecify.annotations.NullMarked;
