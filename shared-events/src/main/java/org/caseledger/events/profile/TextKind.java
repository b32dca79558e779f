package org.caseledger.events.profile;

/** Texts that people are shown or that forms follow, each in dated versions. */
public enum TextKind {
    /** 同意の説明文(個人情報の取扱い). */
    CONSENT_RULES,
    /** 守秘義務確認書. */
    SECRECY_NOTICE,
    /** 相談受付・申込票. */
    APPLICATION_FORM,
    /** インテーク・アセスメントシート. */
    ASSESSMENT_SHEET,
    /** プランシート. */
    PLAN_SHEET,
    /** 支援経過記録シート. */
    RECORD_SHEET,
    /** 評価シート. */
    EVALUATION_SHEET,
    /** つなぎシート. */
    HAND_OVER_SHEET,
    /** 重層的支援会議の設置要綱. */
    CONFERENCE_RULES,
    /** 支援会議(社会福祉法106条の6)の設置要綱. */
    CONFERENCE_106_6_RULES
}
