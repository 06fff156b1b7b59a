package app.facet.store;

/** What came of trying to open the vault. */
public sealed interface Opening {

    /** The store is open; close it to lock. */
    record Opened(Store store) implements Opening {}

    /** The passphrase, or a rightly typed recovery key, is not the one of this store. */
    record WrongPassphrase() implements Opening {}

    /** The store could not be opened at all. */
    record Refused(Trouble trouble) implements Opening {}
}
