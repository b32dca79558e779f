package org.caseledger.query.sentences;

import org.caseledger.events.intake.ConsultationChannel;
import org.caseledger.events.intake.ConsultationOutcome;
import org.caseledger.events.intake.FormVariant;
import org.caseledger.events.intake.LookedFirst;
import org.caseledger.events.intake.Urgency;

/** The words of the forms for the codes of a consultation. */
final class IntakeTerms {

    private IntakeTerms() {}

    static String of(LookedFirst looked) {
        return switch (looked) {
            case NONE_OF_THESE -> " 先に検索し、すでにある記録のどれでもないと確かめた。";
            case NOT_LOOKED -> " 先に検索していない。";
        };
    }

    static String of(ConsultationChannel channel) {
        return switch (channel) {
            case VISIT -> "来所";
            case PHONE -> "電話";
            case LETTER -> "文書";
            case MAIL -> "メール";
            case CHAT -> "チャット・SNS";
            case HOME_VISIT -> "訪問";
            case ONLINE -> "オンライン";
            case OTHER -> "その他";
        };
    }

    static String of(ConsultationOutcome outcome) {
        return switch (outcome) {
            case RESOLVED -> "自機関の対応で終了";
            case HANDED_OVER -> "他制度・他機関へのつなぎ";
            case MULTI_AGENCY -> "多機関協働へのつなぎ";
            case OUTREACH -> "アウトリーチへのつなぎ";
            case ADVICE_ONLY -> "相談・情報提供のみで終了";
            case WISH_OF_PERSON -> "本人の希望による終了";
            case MOVED_AWAY -> "転出";
            case DIED -> "死亡";
        };
    }

    static String of(FormVariant variant) {
        return switch (variant) {
            case WITH_CONSENT -> "同意あり";
            case WITHOUT_CONSENT -> "同意なし";
        };
    }

    static String of(Urgency urgency) {
        return switch (urgency) {
            case AT_ONCE -> "ただちに";
            case WITHIN_DAYS -> "数日のうちに";
            case NOT_URGENT -> "急がない";
        };
    }
}
