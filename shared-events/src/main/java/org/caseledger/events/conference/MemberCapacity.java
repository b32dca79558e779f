package org.caseledger.events.conference;

/** As what somebody belongs to a body. */
public enum MemberCapacity {
    /** 会長・総括者. */
    CHAIR,
    /** 構成員. */
    MEMBER,
    /** 臨時構成員. */
    TEMPORARY,
    /** 学識経験者等. */
    EXPERT,
    /** 事務局. */
    SECRETARIAT
}
