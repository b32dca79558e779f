package org.caseledger.events.value;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds マイナンバー in text so that it can be refused: this programme has no task for which the number
 * may be kept. Twelve digits, in any width or script, also 漢数字, with spaces, hyphens or invisible
 * characters between them, whose last digit is the right check digit. Other numbers of twelve digits
 * may be written.
 */
final class IndividualNumber {

    private static final String BETWEEN = "[\\s\\-‐‑‒–—―−ー・.\\p{Cf}]{0,3}";
    private static final Pattern TWELVE_DIGITS =
            Pattern.compile("(?<!\\d)\\d(?:" + BETWEEN + "\\d){11}(?!\\d)");
    private static final String IN_KANJI = "〇一二三四五六七八九";

    private IndividualNumber() {}

    static boolean appearsIn(String text) {
        Matcher candidates = TWELVE_DIGITS.matcher(withPlainDigits(text));
        int from = 0;
        while (candidates.find(from)) {
            if (hasValidCheckDigit(candidates.group().replaceAll("\\D", ""))) {
                return true;
            }
            from = candidates.start() + 1;
        }
        return false;
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(each -> plain.appendCodePoint(plainDigit(each)));
        return plain.toString();
    }

    private static int plainDigit(int codePoint) {
        int inKanji = IN_KANJI.indexOf(codePoint);
        int digit = inKanji >= 0 ? inKanji : Character.digit(codePoint, 10);
        return digit < 0 ? codePoint : '0' + digit;
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
