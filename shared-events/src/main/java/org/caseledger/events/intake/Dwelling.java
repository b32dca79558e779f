package org.caseledger.events.intake;

/** 住居 as the staff asks. */
public enum Dwelling {
    /** 持家. */
    OWNED,
    /** 借家. */
    RENTED,
    /** 公営住宅. */
    PUBLIC_HOUSING,
    /** 会社寮・社宅. */
    COMPANY_HOUSING,
    /** 親族等の家. */
    WITH_RELATIVES,
    /** 施設・病院. */
    FACILITY,
    /** ネットカフェ等. */
    NET_CAFE,
    /** 野宿. */
    NO_DWELLING,
    /** その他. */
    OTHER
}
