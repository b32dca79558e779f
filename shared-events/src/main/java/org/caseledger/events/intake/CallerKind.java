package org.caseledger.events.intake;

/** 来談者: who came or called, as opposed to whom it is about. */
public enum CallerKind {
    /** 本人. */
    PERSON_CONCERNED,
    /** 家族. */
    FAMILY,
    /** 機関の職員. */
    AGENCY,
    /** 住民. */
    RESIDENT,
    /** 秘匿される通報者等. */
    PROTECTED,
    /** 匿名. */
    ANONYMOUS
}
