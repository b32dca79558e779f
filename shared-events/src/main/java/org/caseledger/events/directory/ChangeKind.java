package org.caseledger.events.directory;

/** What can be prepared for a day ahead. */
public enum ChangeKind {
    /** 着任. */
    STAFF_JOINS,
    /** 異動. */
    STAFF_MOVES,
    /** 離任. */
    STAFF_LEAVES,
    /** 職の設置. */
    POST_ESTABLISHED,
    /** 職への配置. */
    POST_FILLED,
    /** 職を離れる. */
    POST_VACATED,
    /** 機関の設置. */
    AGENCY_OPENS,
    /** 機関の名称変更. */
    AGENCY_RENAMED,
    /** 機関の廃止. */
    AGENCY_CLOSES,
    /** 機関の分割. */
    AGENCY_SPLITS,
    /** 機関の統合. */
    AGENCY_MERGES,
    /** 委託契約の開始. */
    CONTRACT_BEGINS,
    /** 委託契約の終了. */
    CONTRACT_ENDS
}
