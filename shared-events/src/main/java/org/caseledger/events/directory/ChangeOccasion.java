package org.caseledger.events.directory;

/** Why many things change on one day. */
public enum ChangeOccasion {
    /** 年度末の異動. */
    YEAR_END,
    /** 民生委員・児童委員の一斉改選. */
    COMMISSIONERS_RENEWED,
    /** 委託先の変更. */
    CONTRACTOR_CHANGED,
    /** 組織の改編. */
    REORGANISATION,
    /** その他. */
    OTHER
}
