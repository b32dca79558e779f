package org.caseledger.events.succession;

/** Why a successor does not accept at once. */
public enum Doubt {
    /** 担当の範囲でない. */
    NOT_MINE,
    /** 情報が足りない. */
    INFORMATION_MISSING,
    /** 受けきれない. */
    TOO_MUCH,
    /** 利益相反. */
    CONFLICT_OF_INTEREST,
    /** その他. */
    OTHER
}
