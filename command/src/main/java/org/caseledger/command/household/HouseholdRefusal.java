package org.caseledger.command.household;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why something about a household is not recorded. */
public enum HouseholdRefusal implements Refusal {
    HOUSEHOLD_UNKNOWN("X-01", Sources.LEDGER_DESIGN),
    HOUSEHOLD_ALREADY_REGISTERED("X-01", Sources.LEDGER_DESIGN),
    MEMBER_ALREADY_ADDED("X-01", Sources.LEDGER_DESIGN),
    MEMBER_OF_ANOTHER_HOUSEHOLD("X-01", Sources.LEDGER_DESIGN),
    MEMBER_UNKNOWN("X-01", Sources.LEDGER_DESIGN),
    MEMBER_LEFT_BEFORE_JOINING("X-08", Sources.LEDGER_DESIGN),
    HOUSEHOLD_DATE_IN_FUTURE("X-08", Sources.LEDGER_DESIGN),
    DANGER_NOT_OPEN("I-09", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    HouseholdRefusal(String rule, RuleSource source) {
        this.rule = rule;
        this.source = source;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public RuleSource source() {
        return source;
    }

    @Override
    public boolean meansUnknown() {
        return this == HOUSEHOLD_UNKNOWN;
    }
}
