package org.caseledger.query.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out what makes a vowel long, since おおの, オーノ and おうの are one name to whoever writes down
 * what they heard; and reads ヶ, ケ and が between two letters of a place as one.
 */
final class LongVowels {

    private static final Pattern BETWEEN_LETTERS =
            Pattern.compile("(?<=\\p{IsHan})[けかがヶ](?=\\p{IsHan})");

    private static final List<String> ROWS =
            List.of(
                    "あかさたなはまやらわがざだばぱ",
                    "いきしちにひみりぎじびぴ",
                    "うくすつぬふむゆるぐずぶぷ",
                    "えけせてねへめれげぜでべぺ",
                    "おこそとのほもよろごぞどぼぽ");
    private static final List<String> LENGTHENED_BY = List.of("あ", "い", "う", "えい", "おう");

    private LongVowels() {}

    static String without(String folded) {
        StringBuilder shorter = new StringBuilder();
        int before = 0;
        for (int letter : folded.codePoints().toArray()) {
            if (!isLengthening(before, letter)) {
                shorter.appendCodePoint(letter);
                before = letter;
            }
        }
        return BETWEEN_LETTERS.matcher(shorter).replaceAll("が");
    }

    private static boolean isLengthening(int before, int letter) {
        if (letter == 'ー') {
            return true;
        }
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).indexOf(before) >= 0) {
                return LENGTHENED_BY.get(row).indexOf(letter) >= 0;
            }
        }
        return false;
    }
}
