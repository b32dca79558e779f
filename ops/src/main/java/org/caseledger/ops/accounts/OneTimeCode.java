package org.caseledger.ops.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by time as authenticator apps make them (RFC 6238, SHA-1, 30 seconds). */
final class OneTimeCode {

    private static final int SECONDS = 30;
    private static final int DIGITS = 6;

    /** Clocks of telephones differ: the step before and the one after count too. */
    private static final int DRIFT = 1;

    private OneTimeCode() {}

    /** The time step whose code was given; -1 when it is none of the present ones. */
    static long stepOf(String given, byte[] secret, Instant now) {
        byte[] typed = given.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        long present = Math.floorDiv(now.getEpochSecond(), SECONDS);
        long found = -1;
        for (long step = present - DRIFT; step <= present + DRIFT; step++) {
            byte[] right = at(step, secret, DIGITS).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, typed)) {
                found = step;
            }
        }
        return found;
    }

    /** The code of the step in which the moment lies. */
    static String at(Instant moment, byte[] secret) {
        return at(Math.floorDiv(moment.getEpochSecond(), SECONDS), secret, DIGITS);
    }

    static String at(long step, byte[] secret, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("one-time codes cannot be made", e);
        }
    }
}
