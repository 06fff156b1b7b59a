package app.facet.store;

/**
 * What deriving a key from a passphrase costs; stored beside the salt, so that it can grow with the machines.
 *
 * @param memoryKib memory in KiB
 * @param passes passes over it
 * @param lanes lanes
 */
record Cost(int memoryKib, int passes, int lanes) {

    /** 64 MiB, three passes, one lane: the second choice of RFC 9106 with the lanes of one core. */
    static final Cost STANDARD = new Cost(64 * 1024, 3, 1);

    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 8;

    /** Whether a file may ask for this much; a forged one must not exhaust the machine. */
    boolean bearable() {
        return memoryKib >= 8 * lanes
                && memoryKib <= MOST_MEMORY_KIB
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES;
    }
}
