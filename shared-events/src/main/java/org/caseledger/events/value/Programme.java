package org.caseledger.events.value;

/** 事業区分: the part of the programme (社会福祉法106条の4第2項) that a piece of work was done for. */
public enum Programme {
    /** 包括的相談支援事業 (1号). */
    COMPREHENSIVE_CONSULTATION,
    /** 参加支援事業 (2号). */
    PARTICIPATION_SUPPORT,
    /** 地域づくり事業 (3号). */
    COMMUNITY_BUILDING,
    /** アウトリーチ等を通じた継続的支援事業 (4号). */
    OUTREACH,
    /** 多機関協働事業 (5号, 6号). */
    MULTI_AGENCY
}
