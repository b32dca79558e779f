package org.caseledger.command.duty;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why something about a 夜間・休日用 緊急対応一覧 is not recorded. */
public enum DutyRefusal implements Refusal {
    DUTY_LIST_UNKNOWN,
    DUTY_LIST_ALREADY_OPENED,
    DUTY_LIST_KEPT_BY_OFFICERS,
    DUTY_LIST_DAYS_UNCLEAR,
    DUTY_LIST_OVER,
    CASE_CHOSEN_ALREADY,
    DUTY_PERSON_NOT_OF_FILE,
    DUTY_LIST_EMPTY,
    COPY_HOLDER_NOT_IN_OFFICE,
    COPY_NOT_OUT;

    @Override
    public String rule() {
        return "DL-01";
    }

    @Override
    public RuleSource source() {
        return Sources.LEDGER_DESIGN;
    }

    @Override
    public boolean meansUnknown() {
        return this == DUTY_LIST_UNKNOWN;
    }
}
