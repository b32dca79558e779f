package org.caseledger.ops.accounts;

import org.caseledger.ops.embedded.PrivateFile;
import org.caseledger.ops.keys.RootKey;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What only this installation can read or compute of its accounts: keys come from the root key. */
public final class AccountSecrets {

    private static final int NONCE = 12;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecretKey sealing;
    private final SecretKey digesting;

    public AccountSecrets(RootKey rootKey) {
        this.sealing = new SecretKeySpec(rootKey.derive("accounts/sealing"), "AES");
        this.digesting = new SecretKeySpec(rootKey.derive("accounts/passwords"), "HmacSHA256");
    }

    /** Sealed for one use; for another it does not open. */
    byte[] seal(byte[] clear, String use) {
        byte[] nonce = PrivateFile.random(NONCE);
        byte[] sealed = aes(Cipher.ENCRYPT_MODE, nonce, use, clear);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(byte[] stored, String use) {
        byte[] nonce = Arrays.copyOf(stored, NONCE);
        byte[] sealed = Arrays.copyOfRange(stored, NONCE, stored.length);
        return aes(Cipher.DECRYPT_MODE, nonce, use, sealed);
    }

    private byte[] aes(int mode, byte[] nonce, String use, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(use.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret of an account cannot be read or written", e);
        }
    }

    /** A keyed digest, so that a stolen table alone is nothing to guess against. */
    String digest(String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(digesting);
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a password cannot be digested", e);
        }
    }

    /** A new code for handing over on paper: 80 random bits in groups of four. */
    static String newEnrolmentCode() {
        return grouped(base32(PrivateFile.random(10)));
    }

    /** What is kept of such a code: it is too long to be guessed, so a plain hash will do. */
    static String hashOf(String enrolmentCode) {
        String typed = enrolmentCode.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(typed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Bytes as the letters and digits that authenticator apps take; for multiples of five bytes. */
    static String base32(byte[] bytes) {
        var number = new BigInteger(1, bytes);
        var text = new StringBuilder();
        for (int left = bytes.length * 8 / 5; left > 0; left--) {
            text.append(LETTERS.charAt(number.and(BigInteger.valueOf(31)).intValue()));
            number = number.shiftRight(5);
        }
        return text.reverse().toString();
    }

    static String grouped(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1-");
    }
}
