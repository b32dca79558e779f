package org.caseledger.events.value;

/** In which capacity a member of staff acts. */
public enum Capacity {
    /** 市町村職員: decides for the municipality (支援決定). */
    MUNICIPAL_OFFICER,
    /** 多機関協働事業者の調整担当. */
    COORDINATOR,
    /** 関係機関の職員. */
    AGENCY_WORKER,
    /** 点検担当. */
    REVIEWER,
    /** 分析担当. */
    ANALYST,
    /** 運用担当: configures, reads no case. */
    SYSTEM_OPERATOR;

    /** Reviewers, analysts and operators take no part in casework and see no file through it. */
    public boolean handlesCases() {
        return this == MUNICIPAL_OFFICER || this == COORDINATOR || this == AGENCY_WORKER;
    }
}
