package org.caseledger.events.programme;

/** What the review found when it looked into looks that were listed. */
public enum LookAnswer {
    /** 用務による閲覧. */
    IN_THE_LINE_OF_WORK,
    /** 本人・上司に確かめ、注意した. */
    TALKED_TO,
    /** 不適切な閲覧の疑いとして引き継いだ. */
    PASSED_ON
}
