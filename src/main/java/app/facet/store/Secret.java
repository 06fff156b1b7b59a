package app.facet.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Turns what a person types into a key. */
final class Secret {

    private static final int KEY_BYTES = 32;
    private static final int MOST_BYTES_A_CHARACTER = 3;

    private Secret() {}

    /** The key of a passphrase by Argon2id; the caller wipes it. The passphrase itself is left as it is. */
    static byte[] key(char[] passphrase, byte[] salt, Cost cost) {
        byte[] typed = bytes(passphrase);
        byte[] key = new byte[KEY_BYTES];
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withSalt(salt)
                    .withMemoryAsKB(cost.memoryKib())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .build());
            generator.generateBytes(typed, key);
            return key;
        } finally {
            wipe(typed);
        }
    }

    /** Composed (NFC) and in UTF-8, so that the same letters typed on another system open the same store. */
    private static byte[] bytes(char[] passphrase) {
        CharSequence typed = CharBuffer.wrap(passphrase);
        CharSequence composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFC);
        byte[] room = new byte[MOST_BYTES_A_CHARACTER * composed.length()];
        ByteBuffer encoded = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(composed), encoded, true);
        byte[] bytes = Arrays.copyOf(room, encoded.position());
        wipe(room);
        return bytes;
    }

    static void wipe(byte[] secret) {
        Arrays.fill(secret, (byte) 0);
    }

    static void wipe(char[] secret) {
        Arrays.fill(secret, '\0');
    }
}
