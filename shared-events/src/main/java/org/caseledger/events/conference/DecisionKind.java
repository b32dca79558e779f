package org.caseledger.events.conference;

/** What a sitting can decide; which basis allows which is a rule of the profile. */
public enum DecisionKind {
    /** プランの適切性. */
    PLAN_APPROPRIATE,
    /** プランの役割分担. */
    ROLE_ASSIGNMENT,
    /** 同意前の接触・見守りの役割. */
    APPROACH_ROLE,
    /** 同意前のアウトリーチ計画. */
    OUTREACH_PLAN_BEFORE_CONSENT,
    /** 同意後のアウトリーチ計画. */
    OUTREACH_PLAN_AFTER_CONSENT,
    /** 参加支援の利用. */
    PARTICIPATION_USE,
    /** 再プラン. */
    RE_PLAN,
    /** 中断. */
    SUSPENSION,
    /** 多機関協働の終結. */
    CLOSURE,
    /** 終結後の主担当. */
    LEAD_SUPPORTER,
    /** 資料・情報の提供の求め. */
    INFORMATION_REQUEST,
    /** 不足する社会資源. */
    RESOURCE_GAP,
    /** 自立相談支援のプランの適切性. */
    NEEDY_PLAN_APPROPRIATE,
    /** 支援決定(市町村が行う。要綱設定で認めた会議体に限る). */
    SUPPORT_DECISION
}
