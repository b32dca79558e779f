package org.caseledger.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** D27: no マイナンバー enters the ledger, and ordinary notes are not held up by mistake. */
@Tag("D27")
class IndividualNumberTest {

    private static final int NUMBERS = 10_000;
    private static final String KANJI = "〇一二三四五六七八九";

    private static final List<UnaryOperator<String>> SPELLINGS =
            List.of(
                    number -> number,
                    number -> inFours(number, " "),
                    number -> inFours(number, "-"),
                    IndividualNumberTest::fullWidth,
                    number -> fullWidth(inFours(number, "－")),
                    IndividualNumberTest::inKanji);

    private final Random random = new Random(27);

    @Test
    void every_number_is_found_in_six_spellings() {
        List<String> missed =
                Stream.generate(this::validNumber)
                        .limit(NUMBERS)
                        .flatMap(number -> SPELLINGS.stream().map(each -> each.apply(number)))
                        .filter(spelt -> !IndividualNumber.appearsIn("番号は" + spelt + "と聞いた。"))
                        .toList();

        assertThat(missed).isEmpty();
    }

    @Test
    void at_most_one_ordinary_text_in_a_thousand_is_taken_for_one() {
        List<String> mistaken =
                Stream.generate(this::ordinaryText)
                        .limit(NUMBERS)
                        .filter(IndividualNumber::appearsIn)
                        .toList();

        assertThat(mistaken).hasSizeLessThanOrEqualTo(NUMBERS / 1_000);
    }

    private String validNumber() {
        String eleven = digits(11);
        int sum =
                IntStream.range(0, 11)
                        .map(at -> (eleven.charAt(10 - at) - '0') * (at < 6 ? at + 2 : at - 4))
                        .sum();
        int rest = sum % 11;
        return eleven + (rest <= 1 ? 0 : 11 - rest);
    }

    /** What notes of support are full of: days, hours, telephones, amounts, numbers of other kinds. */
    private String ordinaryText() {
        List<String> kinds =
                List.of(
                        "令和%s年%s月%s日に訪問。".formatted(digits(1), number(12), number(28)),
                        "2026-%s-%s %s:%s 電話".formatted(two(12), two(28), two(23), two(59)),
                        "2026年%s月%s日 10時30分〜11時15分".formatted(number(12), number(28)),
                        "電話 03-%s-%s、携帯 090-%s-%s"
                                .formatted(digits(4), digits(4), digits(4), digits(4)),
                        "〒%s-%s 見本町%s-%s-%s"
                                .formatted(digits(3), digits(4), number(9), number(30), number(20)),
                        "滞納 1,%s,%s円、家賃%s円".formatted(digits(3), digits(3), digits(5)),
                        "口座 普通%s".formatted(digits(7)),
                        "基礎年金番号 %s-%s".formatted(digits(4), digits(6)),
                        "被保険者番号 %s".formatted(digits(10)),
                        "法人番号 %s".formatted(digits(13)),
                        "住民票コード %s".formatted(digits(11)),
                        "世帯%s人、%s回目の訪問、同行%s分".formatted(number(8), number(40), number(180)));
        List<String> joints = List.of("。", "\n", " ");
        return random.ints(3, 0, kinds.size())
                .mapToObj(kinds::get)
                .collect(Collectors.joining(joints.get(random.nextInt(joints.size()))));
    }

    private String digits(int count) {
        return random.ints(count, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private String number(int most) {
        return Integer.toString(1 + random.nextInt(most));
    }

    private String two(int most) {
        return "%02d".formatted(1 + random.nextInt(most));
    }

    private static String inFours(String number, String between) {
        return String.join(
                between, number.substring(0, 4), number.substring(4, 8), number.substring(8));
    }

    private static String fullWidth(String text) {
        return mapped(text, each -> Character.isDigit(each) ? each - '0' + '０' : each);
    }

    private static String inKanji(String number) {
        return mapped(number, each -> KANJI.charAt(each - '0'));
    }

    private static String mapped(String text, IntUnaryOperator change) {
        return text.chars()
                .map(change)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
