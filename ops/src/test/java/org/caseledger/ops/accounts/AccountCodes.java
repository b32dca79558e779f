package org.caseledger.ops.accounts;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;

/** The authenticator app of a test: makes codes from the secret as it was shown. */
public final class AccountCodes {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private AccountCodes() {}

    public static String of(String shownSecret, Instant moment) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : shownSecret.toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] raw = number.toByteArray();
        byte[] secret = new byte[20];
        byte[] tail = raw.length > 20 ? Arrays.copyOfRange(raw, raw.length - 20, raw.length) : raw;
        System.arraycopy(tail, 0, secret, 20 - tail.length, tail.length);
        return OneTimeCode.at(moment, secret);
    }
}
