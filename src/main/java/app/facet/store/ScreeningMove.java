package app.facet.store;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Writes a screening's rows again under another patient, each value unsealed from its old place and sealed into its new one. */
final class ScreeningMove {

    private final Sealer sealer;
    private final ScreeningRows.Whole old;
    private final UUID id;

    ScreeningMove(Sealer sealer, ScreeningRows.Whole old, UUID id) {
        this.sealer = sealer;
        this.old = old;
        this.id = id;
    }

    /** Writes them; within a transaction. */
    void to(Handle handle, UUID patient, UUID episode) {
        var head = ScreeningReader.Head.of(sealer, old.head());
        long begun = ScreeningRows.begun(handle) + 1;
        String hash = old.head().contentHash();
        byte[] moved = new ScreeningReader.Head(
                        head.visitDate(),
                        head.startedAt(),
                        head.contentVersion(),
                        head.begun().or(() -> Optional.of(old.head().begun())))
                .bytes();
        byte[] sealed = sealer.seal(Place.screening(id, patient, episode, begun, hash), moved);
        ScreeningRows.insert(
                handle, new ScreeningRows.Head(id, patient, episode, begun, hash, ScreeningRows.OPEN, sealed));
        old.entries().forEach(entry -> ScreeningRows.insert(handle, id, again(entry)));
        old.bookmark().ifPresent(value -> ScreeningRows.bookmark(handle, id, bookmark(value)));
    }

    private ScreeningRows.Sealed again(ScreeningRows.Sealed entry) {
        byte[] value = sealer.open(Place.entry(old.head().id(), entry.seq(), entry.phase()), entry.value());
        return new ScreeningRows.Sealed(
                entry.seq(), entry.phase(), sealer.seal(Place.entry(id, entry.seq(), entry.phase()), value));
    }

    private byte[] bookmark(byte[] value) {
        return sealer.seal(
                Place.bookmark(id), sealer.open(Place.bookmark(old.head().id()), value));
    }
}
