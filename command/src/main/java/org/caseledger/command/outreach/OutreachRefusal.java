package org.caseledger.command.outreach;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why an act on a course of outreach is turned down. */
public enum OutreachRefusal implements Refusal {
    OUTREACH_UNKNOWN("O-02", Sources.OUTREACH_GUIDE),
    OUTREACH_NOT_OPEN("O-02", Sources.OUTREACH_GUIDE),
    OUTREACH_ALREADY_OPEN("O-02", Sources.OUTREACH_GUIDE),
    OUTREACH_CLOSED("O-08", Sources.OUTREACH_GUIDE),
    OUTREACH_DATE_IN_FUTURE("X-08", Sources.LEDGER_DESIGN),
    SIGNAL_SOURCE_UNCLEAR("O-01", Sources.OUTREACH_GUIDE),
    SIGNAL_OF_ANOTHER_PERSON("O-01", Sources.LEDGER_DESIGN),
    NO_SIGNAL_OR_NOMINATION("O-02", Sources.OUTREACH_GUIDE),
    OPENED_FOR_ANOTHER_PERSON("O-02", Sources.LEDGER_DESIGN),
    OUTREACH_AGENCY_UNKNOWN("O-02", Sources.LEDGER_DESIGN),
    PLAN_NOT_DECIDED_ON_106_6_ITEM("O-03", Sources.CONFERENCE_LAW),
    PLAN_NOT_DECIDED_ON_CONSENT_ITEM("O-03", Sources.OUTREACH_GUIDE),
    PLAN_ITEM_OF_ANOTHER_PERSON("O-03", Sources.LEDGER_DESIGN),
    FIRST_CONTACT_ALREADY_RECORDED("O-06", Sources.OUTREACH_GUIDE),
    CONSENT_NOT_GIVEN("C-08", Sources.PRIVACY_LAW),
    BASIS_ALREADY_SWITCHED("O-10", Sources.LEDGER_DESIGN),
    OUTREACH_ALREADY_HELD("O-04", Sources.LEDGER_DESIGN),
    OUTREACH_NOT_HELD("O-04", Sources.LEDGER_DESIGN),
    HOLD_WITHOUT_WATCH("O-04", Sources.OUTREACH_GUIDE),
    WATCH_NOT_ARRANGED("O-04", Sources.LEDGER_DESIGN),
    OUTREACH_DUE_DATE_PASSED("X-08", Sources.LEDGER_DESIGN),
    EMERGENCY_OPEN("O-10", Sources.LEDGER_DESIGN),
    NO_EMERGENCY_OPEN("O-10", Sources.LEDGER_DESIGN),
    REFUSAL_NOT_THE_PERSONS_OWN("O-05", Sources.OUTREACH_GUIDE),
    REFUSAL_NOT_RECORDED("O-08", Sources.OUTREACH_GUIDE),
    END_WITHOUT_WATCH("O-08", Sources.OUTREACH_GUIDE),
    END_NOT_DECIDED("O-08", Sources.CONFERENCE_RULES),
    NOT_REFERRED_ON("C-08", Sources.OUTREACH_GUIDE),
    REFERRAL_ALREADY_MADE("C-08", Sources.LEDGER_DESIGN),
    CONSENT_CIRCLE_WITHOUT_AGENCY("X-02", Sources.PRIVACY_LAW),
    BEFORE_OPENING("O-10", Sources.LEDGER_DESIGN),
    NOMINATED_TO_ANOTHER_AGENCY("O-02", Sources.LEDGER_DESIGN),
    OUTREACH_PLAN_WITHOUT_ROLE("O-03", Sources.OUTREACH_GUIDE),
    VISIT_NOT_AGREED("O-07", Sources.OUTREACH_GUIDE),
    CONTACT_NOT_WANTED("O-05", Sources.OUTREACH_GUIDE),
    OUTREACH_NOT_CLOSED("O-08", Sources.LEDGER_DESIGN),
    NOT_CONNECTED("O-08", Sources.OUTREACH_GUIDE),
    RELATION_NOT_STABLE("O-08", Sources.OUTREACH_GUIDE),
    WORD_WITHOUT_NOTE("HP-05", Sources.LEDGER_DESIGN),
    OUTREACH_EXCLUDED("O-02", Sources.CONFERENCE_RULES),
    OUTREACH_EXCLUSION_NOT_CHECKED("O-02", Sources.CONFERENCE_RULES),
    OUTREACH_REPORT_BACK_TOO_LATE("X-08", Sources.CONFERENCE_RULES);

    private final String rule;
    private final RuleSource source;

    OutreachRefusal(String rule, RuleSource source) {
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
        return this == OUTREACH_UNKNOWN;
    }
}
