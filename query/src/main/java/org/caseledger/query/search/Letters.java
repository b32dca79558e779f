package org.caseledger.query.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds what is written in many ways into one: width, case, blanks, kana and forms of letters. Only
 * keys are folded; what was recorded stays as it was given.
 */
final class Letters {

    private static final int TO_HIRAGANA = 'ァ' - 'ぁ';
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖぢづゐゑを";
    private static final String LARGE = "あいうえおつやゆよわかけじずいえお";
    private static final String VA_ROW = "ヷヸヹヺ";
    private static final String BA_ROW = "ばびべぼ";
    private static final Map<String, String> VU =
            Map.of("ゔぁ", "ば", "ゔぃ", "び", "ゔぇ", "べ", "ゔぉ", "ぼ", "ゔ", "ぶ");
    private static final Pattern WITH_VU = Pattern.compile("ゔ[ぁぃぇぉ]?");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑‒–—―−⁃－-]");

    private Letters() {}

    /** One width and case, no blanks, no marks that are not seen; hyphens of one kind. */
    static String plain(String words) {
        return asSeen(words).toLowerCase(Locale.ROOT);
    }

    /** The same with capitals as they stand. */
    static String asSeen(String words) {
        String marks = words.replace('゛', '\u3099').replace('゜', '\u309A');
        String folded = Normalizer.normalize(marks, Normalizer.Form.NFKC);
        StringBuilder seen = new StringBuilder();
        HYPHENS.matcher(folded)
                .replaceAll("-")
                .codePoints()
                .filter(Letters::isSeen)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isSeen(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && Character.getType(letter) != Character.FORMAT
                && !isVariationSelector(letter)
                && letter != '・'
                && letter != '·';
    }

    /** They choose a form of the letter before them, which the key does not tell apart. */
    private static boolean isVariationSelector(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0xE0100 && letter <= 0xE01EF)
                || (letter >= 0x180B && letter <= 0x180D);
    }

    /** Hiragana of one size and the standard form of each letter. */
    static String folded(String plain) {
        StringBuilder kana = new StringBuilder();
        plain.codePoints().map(Letters::hiragana).forEach(kana::appendCodePoint);
        String known =
                WITH_VU.matcher(kana)
                        .replaceAll(found -> VU.getOrDefault(found.group(), found.group()));
        StringBuilder folded = new StringBuilder();
        known.codePoints()
                .map(letter -> repeated(letter, folded))
                .map(Letters::oneSize)
                .map(LetterVariants::standardOf)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int hiragana(int letter) {
        int va = VA_ROW.indexOf(letter);
        if (va >= 0) {
            return BA_ROW.charAt(va);
        }
        return letter >= 'ァ' && letter <= 'ヶ' || letter == 'ヽ' || letter == 'ヾ'
                ? letter - TO_HIRAGANA
                : letter;
    }

    /** 々 and ゝ stand for the letter before them. */
    private static int repeated(int letter, StringBuilder before) {
        boolean repeats = letter == '々' || letter == 'ゝ' || letter == 'ゞ';
        return repeats && !before.isEmpty() ? before.codePointBefore(before.length()) : letter;
    }

    private static int oneSize(int letter) {
        int small = SMALL.indexOf(letter);
        return small < 0 ? letter : LARGE.charAt(small);
    }
}
