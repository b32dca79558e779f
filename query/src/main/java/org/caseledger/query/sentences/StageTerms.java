package org.caseledger.query.sentences;

import org.caseledger.events.household.Relation;
import org.caseledger.events.register.CaseRegister;
import org.caseledger.events.register.ConsentRegister;

/** The words for where a case or a consent stands, and for ties in a household. */
public final class StageTerms {

    /** Of a referral that waits for the agency it was sent to. */
    public static final String NOT_YET_RECEIVED = "つなぎの受付待ち";

    private StageTerms() {}

    public static String of(CaseRegister.Stage stage) {
        return switch (stage) {
            case REFERRED -> "受理前";
            case NOT_TAKEN -> "受理せず";
            case ACCEPTED -> "アセスメント";
            case PLANNING -> "プラン作成";
            case DECIDED -> "支援中";
            case SUSPENDED -> "中断";
            case CLOSED -> "終結";
            case ENDED -> "終了(終結によらない)";
        };
    }

    public static String of(ConsentRegister.State state) {
        return switch (state) {
            case SOUGHT -> "確認中";
            case GIVEN -> "同意あり";
            case REFUSED -> "同意なし";
            case WITHDRAWN -> "撤回";
            case UNOBTAINABLE -> "得られない";
        };
    }

    public static String of(Relation relation) {
        return switch (relation) {
            case HEAD -> "世帯主";
            case SPOUSE -> "配偶者";
            case CHILD -> "子";
            case PARENT -> "親";
            case SIBLING -> "兄弟姉妹";
            case GRANDCHILD -> "孫";
            case OTHER_RELATIVE -> "その他の親族";
            case OTHER -> "その他";
        };
    }
}
