package org.caseledger.events.profile;

/** When a plan has to be evaluated at the latest. */
public enum EvaluationRule {
    /** 終結の前に. */
    BEFORE_CLOSURE,
    /** プランの期間が終わるたびに. */
    AT_EACH_PLAN_END,
    /** モニタリングのたびに. */
    AT_EACH_MONITORING
}
