package app.facet.store;

import org.jspecify.annotations.Nullable;

/** Trouble while working with an open store; it names the row concerned and never a value. */
public final class StoreTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;

    StoreTrouble(Code code, String where) {
        this(code, where, null);
    }

    StoreTrouble(Code code, String where, @Nullable Throwable cause) {
        super(code + " " + where, cause);
        this.code = code;
    }

    /** What is wrong. */
    public Code code() {
        return code;
    }

    /** The id, where this is about one unreadable record; anything else is thrown on. */
    <T> T countedAsDamaged(T id) {
        if (code == Code.DAMAGED || code == Code.UNKNOWN_SHAPE) {
            return id;
        }
        throw this;
    }

    /** What can be wrong, each with its own sentence on the screen. */
    public enum Code {
        /** The screening is signed; only amendments are taken. */
        SIGNED,
        /** The screening is not signed yet and takes no amendments. */
        NOT_SIGNED,
        /** The screening was closed as entered in error. */
        ENTERED_IN_ERROR,
        /** No record has this id. */
        UNKNOWN_ID,
        /** A record's seal does not fit: it was damaged or moved. */
        DAMAGED,
        /** A record has a shape this version does not know. */
        UNKNOWN_SHAPE,
        /** The disk is full; nothing of this change was kept. */
        FULL,
        /** The file or folder cannot be written. */
        NOT_WRITABLE,
        /** The file could not be read or written for another reason. */
        FAILED,
        /** The store is closed. */
        SHUT
    }
}
