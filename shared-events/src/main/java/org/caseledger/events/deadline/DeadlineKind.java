package org.caseledger.events.deadline;

import java.util.EnumSet;
import java.util.Set;

/** What can be due. The names are neutral: none tells why somebody is protected or in danger. */
public enum DeadlineKind {
    /** プランの見直し. */
    PLAN_REVIEW,
    /** モニタリング. */
    MONITORING,
    /** プランの期間の終わり. */
    PLAN_END,
    /** 役割の打診への返事. */
    ROLE_ANSWER,
    /** 役割の期間の終わり. */
    ROLE_END,
    /** 支援決定の保留・差戻しへの対応. */
    DECISION_ANSWER,
    /** 見守りの見直し. */
    WATCH_REVIEW,
    /** 終結後の連絡. */
    FOLLOW_UP,
    /** 他制度のプランの見直し. */
    OTHER_SCHEME_REVIEW,
    /** 他制度のプランの期間の終わり. */
    OTHER_SCHEME_END,
    /** サービスの再提案. */
    SERVICE_ASK_AGAIN,
    /** 預り品の返還. */
    CUSTODY_RETURN,
    /** 一人で行った行為の上司による確認. */
    SUPERIOR_REVIEW,
    /** 緊急の支援・提供の報告. */
    REPORT_BACK,
    /** 口頭の同意の書面. */
    CONSENT_PAPER,
    /** 同意の期限. */
    CONSENT_EXPIRY,
    /** 同意の確かめ直し. */
    RE_CONSENT,
    /** 同意を再び尋ねる. */
    ASK_CONSENT_AGAIN,
    /** 同意の撤回を知らせる. */
    WITHDRAWAL_NOTICE,
    /** 接触の再試行. */
    TRY_AGAIN,
    /** つなぎへの返事. */
    HAND_OVER_ANSWER,
    /** 引継ぎの引受け. */
    TAKE_OVER_ANSWER,
    /** 不在の者が戻る見込み. */
    RETURN_EXPECTED,
    /** 取扱いの見直し. */
    HANDLING_REVIEW,
    /** 取扱いの報告. */
    HANDLING_REPORT,
    /** 会議の資料の回収. */
    PAPER_RECOVERY,
    /** 受託者の月次報告. */
    MONTH_REPORT,
    /** 次の会議. */
    NEXT_SITTING,
    /** 会議の記録の承認. */
    MINUTES_APPROVAL,
    /** 動きのないケース. */
    FADE_OUT,
    /** 契約の終わり. */
    CONTRACT_END,
    /** 情報共有協定の終わり. */
    AGREEMENT_END,
    /** 緊急閲覧の点検. */
    READING_REVIEW,
    /** 緊急対応一覧の回収. */
    COPY_RECOVERY,
    /** 利用停止の求めへの回答. */
    SUSPENSION_ANSWER;

    private static final Set<DeadlineKind> REVIEWS =
            EnumSet.of(PLAN_REVIEW, MONITORING, WATCH_REVIEW, OTHER_SCHEME_REVIEW);

    /** Whether somebody is to look again at how things stand (MA-13, MA-19). */
    public boolean isReview() {
        return REVIEWS.contains(this);
    }
}
