package org.caseledger.command.intake;

import org.caseledger.events.value.Words;

import java.util.regex.Pattern;

/**
 * Rule: text that must name nobody. Tells names with a form of address, telephone numbers, postal codes,
 * addresses of mail, and full dates of birth; words such as 長男さん name nobody.
 */
final class Naming {
    private static final Pattern TOLD =
            Pattern.compile(
                    "\\d{2,4}[-(ー−]\\d{2,4}[-)ー−]\\d{3,4}|\\d{10,11}|〒?\\d{3}-\\d{4}"
                            + "|[\\w.+-]+@[\\w-]+\\.[\\w.]+"
                            + "|(?:昭和|平成|令和|\\d{2})[\\d元]{1,2}年\\d{1,2}月\\d{1,2}日(?:生|うまれ)"
                            + "|\\d+丁目\\d+|\\d+番地");
    private static final Pattern ADDRESSED =
            Pattern.compile("([\\p{IsHan}\\p{IsKatakana}ー]{1,8})(?:さん|様|氏|くん|君|ちゃん)");
    private static final Pattern KIN =
            Pattern.compile(".*(?:[母父兄姉弟妹娘子孫妻夫嫁婿親祖伯叔男女方皆客者員民主長師士人家医]|本人|隣|奥|息子|家族)$");

    private Naming() {}

    static boolean appearsIn(Words words) {
        String text = words.value();
        return TOLD.matcher(text).find()
                || ADDRESSED
                        .matcher(text)
                        .results()
                        .anyMatch(found -> !KIN.matcher(found.group(1)).matches());
    }
}
