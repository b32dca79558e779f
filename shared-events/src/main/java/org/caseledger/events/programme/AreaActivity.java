package org.caseledger.events.programme;

/** 地区への働きかけの種類. */
public enum AreaActivity {
    /** 地区の戸別訪問. */
    DOOR_TO_DOOR,
    /** 案内の配布. */
    LEAFLETS,
    /** 地域の集まりへの参加. */
    LOCAL_GATHERING,
    /** 出張相談. */
    OUTPOST,
    /** その他. */
    OTHER
}
