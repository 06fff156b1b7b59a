package app.facet.store;

/**
 * A new store.
 *
 * @param store the open store
 * @param recoveryKey the key that opens it without the passphrase, in groups; shown once and kept nowhere
 */
public record Created(Store store, String recoveryKey) {

    /** Leaves the recovery key out, so that it never reaches a log. */
    @Override
    public String toString() {
        return "Created";
    }
}
