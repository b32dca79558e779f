package org.caseledger.ops.keys;

import org.caseledger.ops.embedded.PrivateFile;
import org.caseledger.ops.start.StartRefused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The 256-bit key that wraps every key of the key store (AES-GCM). It lives in a file of its own that
 * only its owner can read; without it the key store is worthless, and so is the ledger's content.
 */
public final class RootKey {

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final byte FORMAT = 0;

    private final SecretKey key;

    RootKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Reads the file; refuses the start when it is missing, open to others or not 32 bytes long. */
    public static RootKey in(Path file) {
        if (!Files.isRegularFile(file)) {
            throw refused(file, "がありません", "is missing");
        }
        if (!PrivateFile.isPrivate(file)) {
            throw refused(file, "を所有者以外も読めます", "can be read by others than its owner");
        }
        try {
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw refused(file, "が 32 バイトではありません", "is not 32 bytes long");
            }
            return new RootKey(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StartRefused refused(Path file, String japanese, String english) {
        return new StartRefused(
                "鍵保管庫の親鍵ファイル " + file + " " + japanese + "。",
                "The key store's root key file " + file + " " + english + ".");
    }

    /** A secret for one other use, from which the root key cannot be found out (HMAC-SHA-256). */
    public byte[] derive(String use) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return mac.doFinal(("caseledger/" + use).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret could not be derived", e);
        }
    }

    /** The key, readable only with this root key and for the same owner. */
    byte[] wrap(byte[] clear, String owner) {
        byte[] nonce = PrivateFile.random(NONCE);
        byte[] wrapped;
        try {
            wrapped = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be wrapped", e);
        }
        return ByteBuffer.allocate(1 + NONCE + wrapped.length)
                .put(FORMAT)
                .put(nonce)
                .put(wrapped)
                .array();
    }

    /** The key again; {@link WrongRootKey} when another root key or owner was used to wrap it. */
    byte[] unwrap(byte[] stored, String owner) {
        byte[] nonce = Arrays.copyOfRange(stored, 1, 1 + NONCE);
        byte[] wrapped = Arrays.copyOfRange(stored, 1 + NONCE, stored.length);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(wrapped);
        } catch (AEADBadTagException e) {
            throw new WrongRootKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be unwrapped", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** The stored key was wrapped under another root key, or for another holder. */
    static final class WrongRootKey extends RuntimeException {
        WrongRootKey() {
            super("a stored key does not fit this root key");
        }
    }
}
