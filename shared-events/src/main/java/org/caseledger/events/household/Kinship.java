package org.caseledger.events.household;

/** What one person is to another. */
public enum Kinship {
    /** 配偶者. */
    SPOUSE,
    /** 内縁・パートナー. */
    PARTNER,
    /** 元の配偶者. */
    FORMER_SPOUSE,
    /** 親. */
    PARENT,
    /** 子. */
    CHILD,
    /** きょうだい. */
    SIBLING,
    /** 祖父母. */
    GRANDPARENT,
    /** 孫. */
    GRANDCHILD,
    /** その他の親族. */
    OTHER_RELATIVE,
    /** キーパーソン. */
    KEY_PERSON,
    /** 介護・養育をする者. */
    CARER,
    /** 親権者・後見人等. */
    GUARDIAN,
    /** 知人・近隣. */
    ACQUAINTANCE,
    /** 関係の悪い相手. */
    IN_CONFLICT,
    /** その他. */
    OTHER
}
