package org.caseledger.query.search;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Telephone numbers by their digits alone; the country's own code reads as the leading zero. */
final class Phones {

    /** Fewer digits would find half the town. */
    static final int FEWEST = 4;

    private static final Pattern WRITTEN = Pattern.compile("[0-9+()\\-ー‐−–\\s]+");

    private Phones() {}

    static String digits(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replace("+81", "0")
                .replace("(0)", "")
                .replaceAll("[^0-9]", "");
    }

    /** Whether somebody may mean a number by this. */
    static boolean looksLikeOne(String words) {
        return WRITTEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).matches()
                && digits(words).length() >= FEWEST;
    }
}
