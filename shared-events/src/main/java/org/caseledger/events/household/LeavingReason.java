package org.caseledger.events.household;

/** Why somebody no longer belongs to a household. */
public enum LeavingReason {
    /** 市内の転居. */
    MOVED_WITHIN_TOWN,
    /** 他の市町村への転出. */
    MOVED_OUT_OF_TOWN,
    /** 婚姻. */
    MARRIED,
    /** 別居・離婚. */
    SEPARATED,
    /** 施設への入所(住所の異動を伴う). */
    INTO_A_FACILITY,
    /** その他. */
    OTHER
}
