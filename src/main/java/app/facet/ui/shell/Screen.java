package app.facet.ui.shell;

import java.util.Optional;
import java.util.UUID;

/** Every place one can be. */
public sealed interface Screen {

    /** First start, or the passphrase. */
    record Unlock(boolean toRestore) implements Screen {
        /** First start, or the passphrase. */
        public Unlock() {
            this(false);
        }
    }

    /** The patient list, with one patient open or none. */
    record Patients(Optional<UUID> patient) implements Screen {}

    /** The guided screening of a visit that is open. */
    record Visit(UUID patient, UUID screening) implements Screen {}

    /** The clinic's settings. */
    record Settings() implements Screen {}

    /** Keeping the records safe: backup, passphrase, locking. */
    record Records() implements Screen {}

    /** An earlier visit, to read. */
    record Reading(UUID patient, UUID screening) implements Screen {}
}
