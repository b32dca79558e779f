package org.caseledger.events.value;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds マイナンバー in text so that it can be refused: this programme has no task for which the number
 * may be kept. Twelve digits, in any width and with spaces or hyphens between them, whose last digit
 * is the right check digit.
 */
final class IndividualNumber {

    private static final Pattern TWELVE_DIGITS =
            Pattern.compile("(?<!\\d)\\d(?:[\\s\\-‐－―ー]?\\d){11}(?!\\d)");

    private IndividualNumber() {}

    static boolean appearsIn(String text) {
        Matcher candidates =
                TWELVE_DIGITS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (candidates.find()) {
            if (hasValidCheckDigit(candidates.group().replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasValidCheckDigit(String digits) {
        int sum = 0;
        for (int place = 1; place <= 11; place++) {
            int weight = place <= 6 ? place + 1 : place - 5;
            sum += Character.digit(digits.charAt(11 - place), 10) * weight;
        }
        int rest = sum % 11;
        int expected = rest <= 1 ? 0 : 11 - rest;
        return Character.digit(digits.charAt(11), 10) == expected;
    }
}
