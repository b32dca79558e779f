package org.caseledger.command.intake;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why a near-miss case is not noted. */
public enum NearMissRefusal implements Refusal {
    NEAR_MISS_ALREADY_NOTED("X-06"),
    NEAR_MISS_NOTED_BY_CASE_WORKERS("I-04"),
    NEAR_MISS_NAMES_SOMEBODY("I-04"),
    NEAR_MISS_DATE_IN_FUTURE("X-08");

    private final String rule;

    NearMissRefusal(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public RuleSource source() {
        return Sources.LEDGER_DESIGN;
    }
}
