package org.caseledger.events.household;

/** Why a member is away for long and still belongs to the household. */
public enum AbsenceKind {
    /** 入院. */
    HOSPITAL,
    /** 施設への入所. */
    FACILITY,
    /** 収監・勾留. */
    CUSTODY,
    /** 一時保護. */
    TEMPORARY_CARE,
    /** 出稼ぎ・単身赴任. */
    WORKING_AWAY,
    /** 行方が分からない. */
    WHEREABOUTS_UNKNOWN,
    /** その他. */
    OTHER
}
