package org.caseledger.events.privacy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes that are too many for an event: AES-256-GCM under a key that is made for them and kept
 * in their event as a labelled value. Bound to the id they are stored under, and padded, so that the
 * length of what is stored tells little about the paper.
 */
public final class ContentCipher {

    public static final int KEY_BYTES = 32;

    private static final int PADDED_TO = 4096;

    /** One key seals once, so the nonce need not differ. */
    private static final byte[] NONCE = new byte[12];

    private ContentCipher() {}

    /** Seals; {@code key} is fresh and never used for anything else. */
    public static byte[] seal(UUID id, byte[] key, byte[] clear) {
        int padded = (clear.length + 4 + PADDED_TO - 1) / PADDED_TO * PADDED_TO;
        byte[] whole = ByteBuffer.allocate(padded).putInt(clear.length).put(clear).array();
        return gcm(Cipher.ENCRYPT_MODE, id, key, whole);
    }

    /** The bytes again; an {@link IllegalStateException} when key, id or bytes do not fit together. */
    public static byte[] open(UUID id, byte[] key, byte[] sealed) {
        byte[] whole = gcm(Cipher.DECRYPT_MODE, id, key, sealed);
        return Arrays.copyOfRange(whole, 4, 4 + ByteBuffer.wrap(whole).getInt());
    }

    private static byte[] gcm(int mode, UUID id, byte[] key, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, NONCE));
            cipher.updateAAD(
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed content does not fit its id or key", e);
        }
    }
}
