package org.caseledger.query.sentences;

import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.RestingKind;

/** The words of the forms for the codes of a consent. */
public final class ConsentTerms {

    private ConsentTerms() {}

    public static String of(ConsentCapacity capacity) {
        return switch (capacity) {
            case SELF -> "本人";
            case STATUTORY_REPRESENTATIVE -> "法定代理人";
            case GUARDIAN -> "成年後見人";
            case PARENTAL_AUTHORITY -> "親権者";
            case GUARDIAN_OF_A_MINOR -> "未成年後見人";
            case CURATOR -> "保佐人";
            case ASSISTANT -> "補助人";
            case CONTRACTUAL_GUARDIAN -> "任意後見人";
        };
    }

    public static String of(AskingMeans means) {
        return switch (means) {
            case INTERVIEW -> "面接";
            case HOME_VISIT -> "訪問";
            case PHONE -> "電話";
            case LETTER -> "文書";
            case MESSAGE -> "メール・チャット";
            case THROUGH_SOMEBODY -> "他の人を介して";
            case OTHER -> "その他";
        };
    }

    public static String of(RestingKind kind) {
        return switch (kind) {
            case PLAN -> "プラン・支援";
            case ROLE -> "役割";
            case AGENDA_ITEM -> "検討事案";
            case HAND_OVER -> "返事を待つつなぎ";
            case REFERRAL -> "受理を待つ多機関協働へのつなぎ";
        };
    }
}
