package org.caseledger.query.sentences;

import org.caseledger.events.deadline.DeadlineKind;

/** What can be due, in the words of the office. */
public final class DeadlineTerms {

    private DeadlineTerms() {}

    public static String of(DeadlineKind kind) {
        return switch (kind) {
            case PLAN_REVIEW -> "プランの見直し";
            case MONITORING -> "モニタリング";
            case PLAN_END -> "プランの期間の終わり(評価)";
            case ROLE_ANSWER -> "役割の打診への返事";
            case ROLE_END -> "役割の期間の終わり";
            case DECISION_ANSWER -> "支援決定の保留・差戻しへの対応";
            case WATCH_REVIEW -> "見守りの見直し";
            case FOLLOW_UP -> "終結後の連絡";
            case OTHER_SCHEME_REVIEW -> "他制度のプランの見直し";
            case OTHER_SCHEME_END -> "他制度のプランの期間の終わり";
            case SERVICE_ASK_AGAIN -> "サービスの再提案";
            case CUSTODY_RETURN -> "預り品の返還";
            case SUPERIOR_REVIEW -> "一人で行った行為の上司による確認";
            case REPORT_BACK -> "緊急時の対応の報告";
            case HAND_OVER_ANSWER -> "つなぎへの返事";
            case TAKE_OVER_ANSWER -> "引継ぎへの返事";
            case RETURN_EXPECTED -> "不在の者が戻る見込みの日";
            case HANDLING_REVIEW -> "取扱いの期限";
            case HANDLING_REPORT -> "取扱いの報告";
            case PAPER_RECOVERY -> "会議の資料の回収";
            case MONTH_REPORT -> "受託者の月次報告";
            case NEXT_SITTING -> "次の会議";
            case MINUTES_APPROVAL -> "会議の記録の承認";
            case FADE_OUT -> "動きのないケース(接触)";
            case CONTRACT_END -> "契約の終わり";
            case AGREEMENT_END -> "情報共有協定の終わり";
            case READING_REVIEW -> "緊急閲覧の点検";
            case COPY_RECOVERY -> "緊急対応一覧の回収";
            case SUSPENSION_ANSWER -> "利用停止の求めへの回答";
            case CONSENT_PAPER,
                    CONSENT_EXPIRY,
                    RE_CONSENT,
                    ASK_CONSENT_AGAIN,
                    WITHDRAWAL_NOTICE,
                    TRY_AGAIN ->
                    asking(kind);
        };
    }

    private static String asking(DeadlineKind kind) {
        return switch (kind) {
            case CONSENT_PAPER -> "口頭の同意の書面";
            case CONSENT_EXPIRY -> "同意の期限";
            case RE_CONSENT -> "同意の確かめ直し";
            case ASK_CONSENT_AGAIN -> "同意を再び尋ねる";
            case WITHDRAWAL_NOTICE -> "同意の撤回の連絡";
            default -> "接触の再試行";
        };
    }
}
