package org.caseledger.query.sentences;

/** Acts by their permanent name in a few words, for lists. */
public final class ActTerms {

    private ActTerms() {}

    public static String of(String act) {
        return switch (act) {
            case "consultation-received" -> "相談の受付";
            case "intake-form-recorded" -> "申込票の受付";
            case "consultation-triaged" -> "対応の判断";
            case "hand-over-sent" -> "つなぎ";
            case "hand-over-accepted" -> "つなぎの引受け";
            case "hand-over-returned" -> "つなぎの返戻";
            case "multi-agency-referral-made", "referral-received" -> "多機関協働へのつなぎ";
            case "case-accepted" -> "受理";
            case "case-returned", "case-rerouted-to-outreach" -> "受理せず";
            case "assessment-recorded" -> "アセスメント";
            case "plan-drafted" -> "プランの作成";
            case "plan-deliberated" -> "プランの審議";
            case "role-offered",
                    "role-accepted",
                    "role-declined",
                    "role-ended",
                    "role-proposed",
                    "role-offer-lapsed",
                    "role-released",
                    "role-worker-changed" ->
                    "役割の調整";
            case "plan-declined-by-person" -> "本人の不同意(プラン)";
            case "support-withheld" -> "支援決定の保留・差戻し";
            case "lead-support-accepted", "lead-support-declined", "lead-support-handed-over" ->
                    "主担当の調整";
            case "coordination-handed-over", "coordination-accepted", "coordination-returned" ->
                    "調整担当の引継ぎ";
            case "case-ended-before-decision", "case-ended-after-leaving", "outreach-ended" -> "終了";
            case "service-proposed", "service-answered" -> "サービスの提案";
            case "goods-given" -> "物品の提供";
            case "urgent-support-given",
                    "urgent-support-reported",
                    "outreach-emergency-began",
                    "outreach-emergency-ended" ->
                    "緊急の対応";
            case "other-scheme-plan-recorded" -> "他制度の計画";
            case "valuables-custody-started", "valuables-returned", "custody-reviewed" -> "預り品";
            case "outreach-held", "outreach-resumed", "watch-arranged", "watch-released" -> "見守り";
            case "contact-by-person-received", "contact-refused" -> "本人からの連絡";
            case "plan-agreed-by-agency" -> "関係機関の合意";
            case "plan-agreed-by-person" -> "本人の同意(プラン)";
            case "support-decided" -> "支援決定";
            case "support-recorded" -> "支援経過";
            case "monitoring-recorded" -> "モニタリング";
            case "plan-evaluated" -> "評価";
            case "support-suspended" -> "中断";
            case "support-resumed" -> "再開";
            case "closure-decided" -> "終結の決定";
            case "lead-supporter-designated" -> "主担当の決定";
            case "multi-agency-collaboration-closed" -> "多機関協働の終結";
            case "follow-up-contact-recorded" -> "終結後の連絡";
            case "case-reopened" -> "再受付";
            case "file-carried-over", "case-carried-over" -> "移行";
            case "outreach-signal-recorded" -> "気づきの記録";
            case "outreach-opened" -> "アウトリーチの開始";
            case "outreach-plan-made" -> "アウトリーチ計画";
            case "contact-attempted" -> "接触の試み";
            case "first-contact-made" -> "初めての接触";
            case "home-visit-made" -> "訪問";
            case "basis-switched-to-consent" -> "根拠の切替え";
            case "outreach-closed" -> "アウトリーチの終結";
            case "consent-sought" -> "同意の確認";
            case "consent-given" -> "同意";
            case "consent-refused" -> "同意なし";
            case "consent-narrowed" -> "同意の範囲の変更";
            case "consent-withdrawn" -> "同意の撤回";
            case "consent-paper-received" -> "同意書面の受領";
            case "consent-passed-to-successor" -> "同意の引継ぎ";
            case "role-holder-notified", "notice-acknowledged" -> "共有停止の連絡";
            case "triage-changed" -> "対応の見直し";
            case "hand-over-reminded" -> "つなぎの催促";
            case "hand-over-made-as-it-happened" -> "つなぎ(事後の記録)";
            case "referral-made-as-it-happened" -> "多機関協働へのつなぎ(事後の記録)";
            case "back-up-advice-received" -> "専門機関からの助言";
            case "emergency-support-reported" -> "緊急支援の報告";
            case "consultation-closed-with-advice" -> "相談の終了";
            case "household-registered", "member-added", "member-left" -> "世帯の登録";
            case "agenda-item-set", "attendance-recorded", "decision-taken" -> "会議での検討";
            default -> "記録";
        };
    }
}
