package app.facet.store;

/** Searches in bytes. */
final class Bytes {

    private Bytes() {}

    /** Where the wanted bytes begin, or -1. */
    static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
