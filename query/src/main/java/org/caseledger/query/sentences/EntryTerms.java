package org.caseledger.query.sentences;

import org.caseledger.events.supportcase.EarlyEnd;
import org.caseledger.events.supportcase.GoodsKind;
import org.caseledger.events.supportcase.Leaving;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.supportcase.RoleKind;
import org.caseledger.events.supportcase.ServiceReply;
import org.caseledger.events.supportcase.Withholding;

/** The words for what is recorded beside and at the turns of a case. */
public final class EntryTerms {

    private EntryTerms() {}

    public static String of(RoleKind kind) {
        return switch (kind) {
            case TASK -> "役割";
            case WATCH -> "見守り";
        };
    }

    public static String of(Withholding how) {
        return switch (how) {
            case WITHHELD -> "保留";
            case RETURNED -> "差戻し";
        };
    }

    public static String of(EarlyEnd reason) {
        return switch (reason) {
            case SOLVED -> "解決";
            case TAKEN_OVER -> "他制度・他機関での対応";
            case WITHDRAWN_BY_PERSON -> "本人の申出";
            case CONSENT_WITHDRAWN -> "同意の撤回";
            case MOVED_AWAY -> "転出";
            case DIED -> "死亡";
            case OTHER -> "その他";
        };
    }

    public static String of(Leaving reason) {
        return switch (reason) {
            case MOVED_AWAY -> "転出";
            case DIED -> "死亡";
        };
    }

    public static String of(ServiceReply reply) {
        return switch (reply) {
            case ACCEPTED -> "利用する";
            case CONSIDERING -> "検討中";
            case REFUSED -> "利用しない";
        };
    }

    public static String of(GoodsKind kind) {
        return switch (kind) {
            case FOOD -> "食料";
            case DAILY_NECESSITIES -> "日用品";
            case CLOTHING -> "衣類・寝具";
            case SCHOOL_SUPPLIES -> "学用品";
            case FUEL -> "燃料・暖房器具";
            case OTHER -> "物品";
        };
    }

    public static String of(OtherScheme scheme) {
        return switch (scheme) {
            case NEEDY_PERSONS_PLAN -> "生活困窮者自立支援のプラン";
            case CARE_PLAN -> "ケアプラン";
            case DISABILITY_SERVICE_PLAN -> "サービス等利用計画";
            case DISABLED_CHILD_PLAN -> "障害児支援利用計画";
            case CHILD_PROTECTION_PLAN -> "要保護児童等の援助方針";
            case FAMILY_SUPPORT_PLAN -> "サポートプラン";
            case EDUCATION_SUPPORT_PLAN -> "個別の教育支援計画";
            case PUBLIC_ASSISTANCE_POLICY -> "生活保護の援助方針";
            case RIGHTS_PROTECTION_PLAN -> "権利擁護の計画";
            case OTHER -> "他制度の計画";
        };
    }
}
