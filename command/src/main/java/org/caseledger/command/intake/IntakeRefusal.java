package org.caseledger.command.intake;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;
import org.caseledger.command.sharing.Lack;

/** Why something about a consultation is not recorded. None of them turns a person away (I-01). */
public enum IntakeRefusal implements Refusal {
    CONSULTATION_UNKNOWN("I-01", Sources.LEDGER_DESIGN),
    CONSULTATION_ALREADY_RECEIVED("I-01", Sources.LEDGER_DESIGN),
    CONSULTATION_CLOSED("I-09", Sources.LEDGER_DESIGN),
    CONSULTATION_ALREADY_TRIAGED("I-03", Sources.INTAKE_GUIDE),
    CONSULTATION_NOT_TRIAGED("I-03", Sources.INTAKE_GUIDE),
    CONSULTATION_HELD_BY_ANOTHER_AGENCY("I-05", Sources.LEDGER_DESIGN),
    CONSULTATION_PERSONS_MISSING("I-02", Sources.INTAKE_GUIDE),
    CONSULTATION_PERSON_UNKNOWN("I-02", Sources.INTAKE_GUIDE),
    CONSULTATION_PERSON_OF_ANOTHER_FILE("X-01", Sources.LEDGER_DESIGN),
    CALLER_AGENCY_MISSING("I-02", Sources.INTAKE_GUIDE),
    CALLER_NOT_PROTECTED_BY_NOTE("I-02", Sources.LEDGER_DESIGN),
    CALLER_CONTRADICTORY("I-02", Sources.LEDGER_DESIGN),
    INTAKE_DATE_IN_FUTURE("X-08", Sources.LEDGER_DESIGN),
    INTAKE_RULE_TEXT_VERSION_MISSING("C-03", Sources.INTAKE_GUIDE),
    TRIAGED_OTHERWISE("I-03", Sources.INTAKE_GUIDE),
    HAND_OVER_WAITING("I-05", Sources.LEDGER_DESIGN),
    HAND_OVER_NOT_WAITING("I-05", Sources.LEDGER_DESIGN),
    HAND_OVER_TO_ITSELF("I-05", Sources.LEDGER_DESIGN),
    HAND_OVER_ANSWERED_BY_ANOTHER_AGENCY("I-05", Sources.LEDGER_DESIGN),
    RECEIVER_UNKNOWN("I-05", Sources.LEDGER_DESIGN),
    RECEIVER_IS_RESIDENTS("X-03", Sources.LEDGER_DESIGN),
    RECEIVER_NO_LONGER_ENTRUSTED("X-03", Sources.PRIVACY_LAW),
    PASSING_WITHOUT_CONSENT("X-02", Sources.PRIVACY_LAW),
    PASSING_WITHOUT_ITEM("X-03", Sources.CONFERENCE_LAW),
    PASSING_OUTSIDE_MUNICIPALITY("X-03", Sources.PRIVACY_LAW),
    PASSING_WITHOUT_BASIS("X-03", Sources.PRIVACY_LAW),
    REFERRAL_ALREADY_MADE("I-06", Sources.LEDGER_DESIGN),
    PERSON_ALREADY_NOMINATED("I-07", Sources.LEDGER_DESIGN),
    OUTREACH_ALREADY_NOMINATED("I-07", Sources.LEDGER_DESIGN),
    REPORT_BACK_DATE_PASSED("I-08", Sources.LEDGER_DESIGN),
    INTAKE_REPORT_BACK_TOO_LATE("I-08", Sources.CONFERENCE_RULES),
    INTAKE_RULE_TEXT_NOT_IN_FORCE("C-03", Sources.INTAKE_FORMS),
    NO_CONSENT_FORM_NOT_USED("C-04", Sources.CONFERENCE_RULES),
    DANGER_STANDS_OPEN("I-09", Sources.LEDGER_DESIGN),
    TRIAGE_NOT_CARRIED_OUT("I-03", Sources.INTAKE_GUIDE),
    TRIAGE_UNCHANGED("I-03", Sources.LEDGER_DESIGN),
    OUTCOME_NOT_CARRIED_OUT("I-03", Sources.INTAKE_GUIDE),
    FORM_CONTRADICTORY("C-04", Sources.LEDGER_DESIGN),
    NO_CONSENT_REASON_MISSING("C-04", Sources.INTAKE_FORMS),
    HAND_OVER_NOT_RETURNED("I-05", Sources.LEDGER_DESIGN),
    HAND_OVER_CONSENT_WITHDRAWN("C-06", Sources.LEDGER_DESIGN),
    REPLY_DATE_PASSED("I-05", Sources.LEDGER_DESIGN),
    OWN_FORM_LACKS_REPORTED_ITEMS("I-06", Sources.INTAKE_FORMS),
    NOTHING_TO_REPORT_BACK("I-08", Sources.LEDGER_DESIGN),
    WORD_WITHOUT_NOTE("HP-05", Sources.LEDGER_DESIGN),
    SHEET_WITHOUT_ANSWER("I-06", Sources.INTAKE_FORMS),
    SHEET_ANSWER_CONTRADICTORY("I-06", Sources.INTAKE_FORMS);

    private final String rule;
    private final RuleSource source;

    IntakeRefusal(String rule, RuleSource source) {
        this.rule = rule;
        this.source = source;
    }

    /** The refusal for a basis that is not there. */
    static IntakeRefusal because(Lack lack) {
        return switch (lack) {
            case KNOWN_AGENCY -> RECEIVER_UNKNOWN;
            case RECEIVER_OTHER_THAN_RESIDENTS -> RECEIVER_IS_RESIDENTS;
            case RUNNING_CONTRACT -> RECEIVER_NO_LONGER_ENTRUSTED;
            case CONSENT_OF_EVERYONE -> PASSING_WITHOUT_CONSENT;
            case ITEM_WITH_THE_RECEIVER -> PASSING_WITHOUT_ITEM;
            case BOTH_WITHIN_MUNICIPALITY -> PASSING_OUTSIDE_MUNICIPALITY;
            case BASIS_FOR_SHARING -> PASSING_WITHOUT_BASIS;
        };
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
        return this == CONSULTATION_UNKNOWN;
    }
}
