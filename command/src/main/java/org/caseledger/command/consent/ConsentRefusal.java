package org.caseledger.command.consent;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why something about a consent is not recorded. */
public enum ConsentRefusal implements Refusal {
    CONSENT_UNKNOWN("X-02", Sources.LEDGER_DESIGN),
    CONSENT_ALREADY_SOUGHT("X-02", Sources.LEDGER_DESIGN),
    CONSENT_ALREADY_GIVEN("X-02", Sources.LEDGER_DESIGN),
    CONSENT_ALREADY_WITHDRAWN("C-06", Sources.LEDGER_DESIGN),
    CONSENT_ASKS_SOMETHING_ELSE("X-02", Sources.LEDGER_DESIGN),
    CONSENT_NOT_SOUGHT("X-02", Sources.LEDGER_DESIGN),
    CONSENT_NOT_GIVEN("C-06", Sources.LEDGER_DESIGN),
    CONSENT_PERSON_OF_ANOTHER_FILE("X-02", Sources.LEDGER_DESIGN),
    CONSENT_AGENCY_UNKNOWN("X-02", Sources.LEDGER_DESIGN),
    REASON_FOR_OTHER_FORM_MISSING("C-01", Sources.INTAKE_GUIDE),
    RULE_TEXT_NOT_IN_FORCE("C-03", Sources.INTAKE_FORMS),
    PAPER_DUE_TOO_LATE("C-01", Sources.CONFERENCE_RULES),
    RULE_TEXT_VERSION_MISSING("C-03", Sources.INTAKE_GUIDE),
    CONSENT_DATE_IN_FUTURE("X-08", Sources.LEDGER_DESIGN),
    CONSENT_DATES_OUT_OF_ORDER("X-08", Sources.LEDGER_DESIGN),
    CIRCLE_NOT_NARROWER("X-02", Sources.LEDGER_DESIGN),
    PAPER_DUE_DATE_MISSING("C-03", Sources.INTAKE_GUIDE),
    PAPER_NOT_OWED("C-03", Sources.INTAKE_GUIDE),
    PAPER_IS_NOT_ORAL("C-03", Sources.INTAKE_GUIDE),
    PAPER_SCAN_NOT_OF_CONSENT("C-03", Sources.LEDGER_DESIGN),
    SWITCH_OVER_DATE_MISSING("C-08", Sources.OUTREACH_GUIDE),
    BIRTH_DATE_IN_FUTURE("X-08", Sources.LEDGER_DESIGN),
    CONSENT_OF_ANOTHER_ADULT("X-02", Sources.LEDGER_DESIGN),
    CHILD_TOO_YOUNG_TO_ANSWER_ALONE("C-07", Sources.LEDGER_DESIGN),
    REPRESENTATIVE_NOT_NAMED("C-07", Sources.LEDGER_DESIGN),
    REPRESENTATIVE_OF_ITSELF("C-07", Sources.LEDGER_DESIGN),
    REPRESENTATION_GROUND_MISSING("C-07", Sources.LEDGER_DESIGN),
    OWN_VIEW_OF_CHILD_MISSING("C-07", Sources.LEDGER_DESIGN),
    NO_SUCCESSOR_CLAUSE("X-02", Sources.LEDGER_DESIGN),
    SUCCESSOR_OF_ANOTHER_AGENCY("X-02", Sources.LEDGER_DESIGN),
    CONTRACT_STILL_RUNS("X-02", Sources.LEDGER_DESIGN),
    NOTHING_TO_NOTIFY("C-06", Sources.LEDGER_DESIGN),
    ROLE_HOLDER_ALREADY_NOTIFIED("C-06", Sources.LEDGER_DESIGN),
    NOTICE_NOT_GIVEN("C-06", Sources.LEDGER_DESIGN),
    NOTICE_ALREADY_ACKNOWLEDGED("C-06", Sources.LEDGER_DESIGN),
    ACKNOWLEDGED_BY_ANOTHER_AGENCY("C-06", Sources.LEDGER_DESIGN),
    CONSENT_PERSON_DIED("HP-08", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    ConsentRefusal(String rule, RuleSource source) {
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
        return this == CONSENT_UNKNOWN;
    }
}
