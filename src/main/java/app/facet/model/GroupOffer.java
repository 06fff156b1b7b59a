package app.facet.model;

/** Whether the one key of a section may be used now, and if not, why. */
public enum GroupOffer {
    /** The section has no such key, or nothing in it is open. */
    NOTHING,
    /** It may be used. */
    READY,
    /** Some of its lines have not been on the screen yet (2E). */
    NOT_ALL_SHOWN,
    /** Its items must be answered one by one, face to face (7.2). */
    FACE_TO_FACE
}
