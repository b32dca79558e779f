package org.caseledger.events.value;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds マイナンバー in text so that it can be refused: this programme has no task for which the number
 * may be kept. Twelve digits, in any width or script, also 漢数字, in one piece or in groups of one
 * length with spaces or hyphens between them on one line, whose last digit is the right check digit.
 * A telephone beside a date has groups of several lengths and may be written, as may other numbers.
 */
final class IndividualNumber {

    private static final String HYPHEN = "[\\-‐‑‒–—―−ー・.]";
    private static final String BETWEEN = "(?:[^\\S\\r\\n]|" + HYPHEN + "){1,3}";
    private static final List<Pattern> SPELLINGS =
            Stream.concat(
                            Stream.of(Pattern.compile("(?<!\\d)\\d{12}(?!\\d)")),
                            Stream.of(6, 4, 3, 2, 1).map(IndividualNumber::inGroupsOf))
                    .toList();
    private static final String IN_KANJI = "〇一二三四五六七八九";

    private IndividualNumber() {}

    private static Pattern inGroupsOf(int length) {
        String group = "\\d{" + length + "}";
        return Pattern.compile(
                "(?<!\\d)(?<!\\d%s)%s(?:%s%s){%d}(?!%s?\\d)"
                        .formatted(HYPHEN, group, BETWEEN, group, 12 / length - 1, HYPHEN));
    }

    static boolean appearsIn(String text) {
        String plain = withPlainDigits(text);
        return SPELLINGS.stream().anyMatch(spelling -> appearsIn(plain, spelling));
    }

    private static boolean appearsIn(String plain, Pattern spelling) {
        Matcher candidates = spelling.matcher(plain);
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
                .filter(each -> Character.getType(each) != Character.FORMAT)
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
