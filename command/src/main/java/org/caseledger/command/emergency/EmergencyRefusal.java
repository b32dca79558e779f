package org.caseledger.command.emergency;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why something about a 緊急閲覧 is not recorded. */
public enum EmergencyRefusal implements Refusal {
    ACCESS_UNKNOWN("EA-01"),
    ACCESS_ALREADY_BEGUN("EA-01"),
    SECOND_FACTOR_TOO_OLD("EA-02"),
    ACCESS_TOO_LONG("EA-03"),
    ACCESS_NOT_RENEWED("EA-04"),
    ACCESS_LIMIT_REACHED("EA-05"),
    RIGHT_SUSPENDED("EA-06"),
    ALLOWED_BY_ANOTHER_OFFICER("EA-05"),
    ALLOWANCE_SUPERIOR_IS_NOT_ANOTHER("EA-05"),
    ACCESS_OVER_ALREADY("EA-07"),
    ENDED_BY_ANOTHER("EA-07"),
    REVIEWED_BY_ANOTHER("EA-08"),
    REVIEW_STAND_IN_NOT_STATED("EA-08"),
    REVIEWED_ALREADY("EA-08"),
    REVIEWED_WHEN_OVER("EA-08");

    private final String rule;

    EmergencyRefusal(String rule) {
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

    @Override
    public boolean meansUnknown() {
        return this == ACCESS_UNKNOWN;
    }
}
