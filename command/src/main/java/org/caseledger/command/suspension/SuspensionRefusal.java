package org.caseledger.command.suspension;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why something about a 利用停止 is not recorded. */
public enum SuspensionRefusal implements Refusal {
    SUSPENSION_UNKNOWN,
    USE_SUSPENDED_ALREADY,
    USE_SUSPENDED_BY_OFFICERS,
    SUSPENSION_DATE_IN_FUTURE,
    SUSPENSION_OF_ANOTHER_PERSON,
    SUSPENSION_ANSWERED_ALREADY,
    USE_NOT_SUSPENDED;

    @Override
    public String rule() {
        return "US-01";
    }

    @Override
    public RuleSource source() {
        return Sources.LEDGER_DESIGN;
    }

    @Override
    public boolean meansUnknown() {
        return this == SUSPENSION_UNKNOWN;
    }
}
