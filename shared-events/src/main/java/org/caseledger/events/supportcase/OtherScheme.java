package org.caseledger.events.supportcase;

/** 他制度の計画. */
public enum OtherScheme {
    /** 生活困窮者自立支援のプラン. */
    NEEDY_PERSONS_PLAN,
    /** ケアプラン. */
    CARE_PLAN,
    /** サービス等利用計画. */
    DISABILITY_SERVICE_PLAN,
    /** 障害児支援利用計画. */
    DISABLED_CHILD_PLAN,
    /** 要保護児童等の援助方針. */
    CHILD_PROTECTION_PLAN,
    /** サポートプラン. */
    FAMILY_SUPPORT_PLAN,
    /** 個別の教育支援計画. */
    EDUCATION_SUPPORT_PLAN,
    /** 生活保護の援助方針. */
    PUBLIC_ASSISTANCE_POLICY,
    /** 成年後見・権利擁護の計画. */
    RIGHTS_PROTECTION_PLAN,
    /** その他. */
    OTHER
}
