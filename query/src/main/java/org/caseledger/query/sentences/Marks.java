package org.caseledger.query.sentences;

import org.caseledger.events.privacy.Withheld;

/** What stands in the place of a value that is not shown: that it is withheld, and why. */
public final class Marks {

    public static final String NOT_ENTITLED = "〔閲覧できません〕";
    public static final String STRUCK = "〔誤記録のため閉鎖〕";

    private Marks() {}

    public static String of(Withheld<?> withheld) {
        return switch (withheld.reason()) {
            case NOT_ENTITLED -> NOT_ENTITLED;
            case STRUCK -> STRUCK;
            case KEY_DESTROYED ->
                    withheld.destroyedOn() == null
                            ? "〔鍵がないため復元できません〕"
                            : "〔" + Terms.day(withheld.destroyedOn()) + "に廃棄済み〕";
        };
    }
}
