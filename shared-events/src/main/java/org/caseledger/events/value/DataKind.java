package org.caseledger.events.value;

/** Kinds of information, so that a request can be judged for what it needs. */
public enum DataKind {
    /** 氏名・連絡先. */
    IDENTITY,
    /** 心身の状況. */
    HEALTH,
    /** 生活状況. */
    LIVING,
    /** 収入・債務. */
    FINANCE,
    /** 家族関係. */
    FAMILY,
    /** 制度・サービスの利用. */
    SERVICE_USE,
    /** 就学・養育. */
    CHILD,
    /** 見守りでの気づき. */
    OBSERVATION
}
