package org.caseledger.query.search;

import java.util.regex.Pattern;

/** Writes the numbers of an address in one way: digits, joined by hyphens. */
final class PlaceNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern IN_LETTERS =
            Pattern.compile(
                    "[〇一二三四五六七八九十百]+(?=丁目|番|号|条|線|[-のノ][〇一二三四五六七八九十百0-9])"
                            + "|(?<=[0-9丁目番地号]-?[のノ]?)[〇一二三四五六七八九十百]+(?=$|-|号|番)");
    private static final Pattern JOINTS =
            Pattern.compile("丁目|番地[のノ]?|番|号室|号棟|号|(?<=[0-9])[のノーの](?=[0-9])|(?<=[0-9])階");
    private static final Pattern DIVISIONS = Pattern.compile("大字|(?<=[町村市区])字");

    private PlaceNumbers() {}

    static String joined(String plain) {
        String digits = IN_LETTERS.matcher(plain).replaceAll(found -> "" + number(found.group()));
        String joined = JOINTS.matcher(digits).replaceAll("-");
        return DIVISIONS
                .matcher(joined)
                .replaceAll("")
                .replaceAll("(?<![0-9])-|-+(?![0-9])", "")
                .replaceAll("-{2,}", "-");
    }

    /** 二十三 and 二三 are both 23. */
    private static int number(String letters) {
        int whole = 0;
        int last = 0;
        for (char letter : letters.toCharArray()) {
            switch (letter) {
                case '十' -> {
                    whole += 10 * Math.max(last, 1);
                    last = 0;
                }
                case '百' -> {
                    whole += 100 * Math.max(last, 1);
                    last = 0;
                }
                default -> last = last * 10 + DIGITS.indexOf(letter);
            }
        }
        return whole + last;
    }
}
