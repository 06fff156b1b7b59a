package app.facet.store;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** Seals values with the data key, each bound to its place, and opens them again until it is told to forget. */
final class Sealer {

    private volatile @Nullable Aead aead;

    Sealer(Aead aead) {
        this.aead = aead;
    }

    byte[] seal(Place place, byte[] value) {
        try {
            return key(place).encrypt(value, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new StoreTrouble(StoreTrouble.Code.FAILED, place.toString(), e);
        }
    }

    byte[] open(Place place, byte[] sealed) {
        try {
            return key(place).decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new StoreTrouble(StoreTrouble.Code.DAMAGED, place.toString(), e);
        }
    }

    /** Seals with another key from here on; it must open what was sealed before. */
    void use(Aead next) {
        aead = next;
    }

    /** Drops the key; Java leaves the bytes to the garbage collector. */
    void forget() {
        aead = null;
    }

    private Aead key(Place place) {
        Aead present = aead;
        if (present == null) {
            throw new StoreTrouble(StoreTrouble.Code.SHUT, place.toString());
        }
        return present;
    }
}
