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
    DATE_PRECISION_UNCLEAR("X-07", Sources.LEDGER_DESIGN),
    MEMBER_DIED("X-08", Sources.LEDGER_DESIGN),
    MEMBER_AWAY_ALREADY("X-08", Sources.LEDGER_DESIGN),
    MEMBER_NOT_AWAY("X-08", Sources.LEDGER_DESIGN),
    MEMBER_BACK_BEFORE_LEAVING("X-08", Sources.LEDGER_DESIGN),
    MEMBER_FACT_UNCLEAR("X-07", Sources.LEDGER_DESIGN),
    MEMBER_FACT_UNREADABLE("X-07", Sources.LEDGER_DESIGN),
    RELATED_PERSON_UNCLEAR("X-01", Sources.LEDGER_DESIGN),
    RELATED_PERSON_UNKNOWN("X-01", Sources.LEDGER_DESIGN),
    RELATIONSHIP_ALREADY_RECORDED("X-01", Sources.LEDGER_DESIGN),
    RELATIONSHIP_NOT_OPEN("X-01", Sources.LEDGER_DESIGN),
    ENDED_BEFORE_IT_BEGAN("X-08", Sources.LEDGER_DESIGN),
    CONTACT_RULE_ALREADY_SET("HP-01", Sources.LEDGER_DESIGN),
    CONTACT_RULE_NOT_OPEN("HP-01", Sources.LEDGER_DESIGN),
    CONTACT_RULE_UNCLEAR("HP-01", Sources.LEDGER_DESIGN),
    WHEREABOUTS_PROTECTED("HP-02", Sources.PROTECTION_RULES),
    PROTECTION_ALREADY_SET("HP-02", Sources.PROTECTION_RULES),
    PROTECTION_FROM_NOBODY("HP-02", Sources.PROTECTION_RULES),
    PROTECTION_NOT_OPEN("HP-03", Sources.PROTECTION_RULES),
    PROTECTION_LIFTED_BY_ANOTHER("HP-03", Sources.PROTECTION_RULES),
    READERS_NAMED_BY_A_READER("HP-04", Sources.LEDGER_DESIGN),
    READER_NOT_IN_OFFICE("HP-04", Sources.LEDGER_DESIGN),
    SEALED_NOTE_UNKNOWN("HP-05", Sources.LEDGER_DESIGN),
    SUSPICION_UNCLEAR("HP-06", Sources.ABUSE_LAW),
    SUSPICION_NOT_OPEN("HP-06", Sources.ABUSE_LAW),
    DANGER_NOT_OPEN("I-09", Sources.LEDGER_DESIGN),
    HOUSEHOLD_CHANGE_CONCERNS_NOBODY("HP-07", Sources.LEDGER_DESIGN),
    HOUSEHOLD_SPLIT_LEAVES_NOBODY("HP-07", Sources.LEDGER_DESIGN),
    OTHER_HOUSEHOLD_UNKNOWN("HP-07", Sources.LEDGER_DESIGN),
    HISTORY_CONCERNS_NOBODY("X-07", Sources.LEDGER_DESIGN);

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
