package org.caseledger.events.programme;

/** 地区への働きかけを終えた理由. */
public enum AreaEnd {
    /** ひととおり回り終えた. */
    ALL_REACHED,
    /** 地域の人や関係機関の活動に引き継いだ. */
    TAKEN_ON_LOCALLY,
    /** 働きかける必要が見当たらなかった. */
    NO_NEED_FOUND,
    /** 続けられなくなった. */
    COULD_NOT_GO_ON,
    /** その他. */
    OTHER
}
