package app.facet.store;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

/** The data key, wrapped by the key of one secret; the data key is a Tink key set, so that it can be rotated. */
final class KeySlot {

    /** Which secret opens a slot. */
    enum Name {
        PASSPHRASE,
        RECOVERY;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Name name;
    private final byte[] salt;
    private final Cost cost;
    private final byte[] wrapped;

    KeySlot(Name name, byte[] salt, Cost cost, byte[] wrapped) {
        this.name = name;
        this.salt = salt;
        this.cost = cost;
        this.wrapped = wrapped;
    }

    /** A new data key. */
    static KeysetHandle newDataKey() throws GeneralSecurityException {
        AeadConfig.register();
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
    }

    /** Wraps the data key under a secret. */
    static KeySlot wrap(Name name, KeysetHandle dataKey, char[] secret, Cost cost, SecureRandom random)
            throws GeneralSecurityException {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] key = Secret.key(secret, salt, cost);
        try {
            return new KeySlot(
                    name,
                    salt,
                    cost,
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            dataKey, aead(key), bound(name), RegistryConfiguration.get()));
        } finally {
            Secret.wipe(key);
        }
    }

    /** The data key, or empty when the secret is the wrong one; both cost the same work. */
    Optional<KeysetHandle> unwrap(char[] secret) {
        byte[] key = Secret.key(secret, salt, cost);
        try {
            return Optional.of(TinkProtoKeysetFormat.parseEncryptedKeyset(
                    wrapped, aead(key), bound(name), RegistryConfiguration.get()));
        } catch (GeneralSecurityException wrong) {
            return Optional.empty();
        } finally {
            Secret.wipe(key);
        }
    }

    /** The same data key with a fresh one in front: new values are sealed with it, old ones stay readable. */
    static KeysetHandle rotated(KeysetHandle present) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(present)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    /** What seals values with a data key. */
    static Sealer sealer(KeysetHandle dataKey) throws GeneralSecurityException {
        return new Sealer(sealing(dataKey));
    }

    static Aead sealing(KeysetHandle dataKey) throws GeneralSecurityException {
        return dataKey.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    Name name() {
        return name;
    }

    byte[] salt() {
        return salt;
    }

    Cost cost() {
        return cost;
    }

    byte[] wrapped() {
        return wrapped;
    }

    private static byte[] bound(Name name) {
        return ("facet 1\nvault_slot\n" + name.column()).getBytes(StandardCharsets.UTF_8);
    }

    @AccessesPartialKey // the wrapping key is derived from a secret and kept nowhere
    private static Aead aead(byte[] key) throws GeneralSecurityException {
        AeadConfig.register();
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(NONCE_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var wrapping = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(wrapping).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
