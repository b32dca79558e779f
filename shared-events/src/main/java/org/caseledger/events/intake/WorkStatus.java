package org.caseledger.events.intake;

/** 仕事 as the staff asks. */
public enum WorkStatus {
    /** 正社員・公務員. */
    REGULAR,
    /** パート等. */
    PART_TIME,
    /** 自営等. */
    SELF_EMPLOYED,
    /** 家族従業. */
    FAMILY_WORKER,
    /** 家事. */
    HOUSEWORK,
    /** 学生. */
    STUDENT,
    /** 年金生活. */
    PENSIONER,
    /** 失業・休職中. */
    UNEMPLOYED,
    /** 就労経験なし. */
    NEVER_WORKED,
    /** その他. */
    OTHER
}
