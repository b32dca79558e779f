package org.caseledger.events.supportcase;

/** What the evaluation proposes next. */
public enum NextStep {
    /** 継続. */
    CONTINUE,
    /** 再プラン. */
    RE_PLAN,
    /** 中断. */
    SUSPEND,
    /** 終結. */
    CLOSE
}
