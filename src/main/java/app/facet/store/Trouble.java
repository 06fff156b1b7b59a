package app.facet.store;

import java.nio.file.Path;

/**
 * Why the store cannot be opened, as a value to be shown with the next step; nothing was changed.
 *
 * @param kind what is wrong
 * @param file the file or folder concerned
 */
public record Trouble(Kind kind, Path file) {

    /** The kinds of trouble, each with its own sentence on the screen. */
    public enum Kind {
        /** Another start of the program holds the folder. */
        BUSY,
        /** The folder or the file cannot be read or written. */
        NOT_WRITABLE,
        /** The file has no bytes; it is never taken for a new one. */
        EMPTY_FILE,
        /** The file is not a store of this program. */
        NOT_A_STORE,
        /** The file was written by a newer version of the program. */
        NEWER_VERSION,
        /** The file is a store, but parts of it cannot be read. */
        DAMAGED,
        /** The disk is full. */
        FULL,
        /** The recovery key was typed wrongly: its check character does not fit. */
        MISTYPED_KEY
    }
}
