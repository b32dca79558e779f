package org.caseledger.events.supportcase;

/** 目標の達成状況. */
public enum GoalResult {
    /** 達成. */
    REACHED,
    /** 一部達成. */
    PARTLY_REACHED,
    /** 未達成. */
    NOT_REACHED
}
