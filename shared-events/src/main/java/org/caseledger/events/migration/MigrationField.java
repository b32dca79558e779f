package org.caseledger.events.migration;

/** What a column of the file can hold. One row is one person; the household number joins rows. */
public enum MigrationField {
    /** 世帯番号: rows with the same one are one case. */
    HOUSEHOLD(true),
    /** 氏名. */
    NAME(true),
    /** ふりがな. */
    READING(false),
    /** 生年月日. */
    BIRTH_DATE(false),
    /** 続柄. */
    RELATION(true),
    /** 本人かどうか. */
    PERSON_CONCERNED(true),
    /** 世帯員になった日. */
    MEMBER_SINCE(false),
    /** 段階. */
    STAGE(true),
    /** 調整担当機関, アウトリーチの担当機関. */
    COORDINATOR(true),
    /** 主担当機関 after 終結. */
    LEAD(false),
    /** 役割分担, 機関名:内容 separated by semicolons. */
    ROLES(false),
    /** 支援開始日. */
    BEGAN(true),
    /** 最終接触日. */
    LAST_CONTACT(false),
    /** 次回見直し日. */
    NEXT_REVIEW(false),
    /** 終結日. */
    CLOSED_ON(false),
    /** 課題. */
    PROBLEM(false),
    /** 課題がいつからか. */
    PROBLEM_SINCE(false),
    /** 報告者: who told it. */
    REPORTER(false),
    /** 同意日. */
    CONSENT_DATE(false),
    /** 同意の方法. */
    CONSENT_FORM(false),
    /** 同意文の版. */
    CONSENT_VERSION(false),
    /** アウトリーチの理由. */
    OUTREACH_GROUND(false);

    private final boolean needed;

    MigrationField(boolean needed) {
        this.needed = needed;
    }

    /** Without a column for it no file can be taken over. */
    public boolean isNeeded() {
        return needed;
    }
}
