package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/**
 * Why an act on a support case is turned down. Constants are part of the API: added, never
 * renamed.
 */
public enum SupportCaseRefusal implements Refusal {
    CASE_UNKNOWN("MA-01", Sources.PROGRAMME_GUIDE),
    CASE_ALREADY_RECEIVED("MA-01", Sources.PROGRAMME_GUIDE),
    REFERRAL_MISSING("MA-01", Sources.PROGRAMME_GUIDE),
    REFERRAL_ADDRESSED_ELSEWHERE("MA-01", Sources.PROGRAMME_GUIDE),
    CASE_NOT_WAITING("MA-02", Sources.PROGRAMME_GUIDE),
    CASE_NOT_ACCEPTED("MA-02", Sources.PROGRAMME_GUIDE),
    CASE_CLOSED("MA-14", Sources.LEDGER_DESIGN),
    CASE_NOT_CLOSED("MA-17", Sources.LEDGER_DESIGN),
    NOT_COORDINATING("MA-02", Sources.PROGRAMME_GUIDE),
    CONSENT_MISSING("MA-02", Sources.PROGRAMME_GUIDE),
    CONSENT_NOT_COVERING("X-02", Sources.PRIVACY_LAW),
    PLAN_SUBJECT_WITHOUT_CONSENT("MA-06", Sources.CONFERENCE_RULES),
    ASSESSMENT_MISSING("MA-03", Sources.PROGRAMME_GUIDE),
    PERSON_NOT_NAMED("MA-03", Sources.LEDGER_DESIGN),
    PERSON_NOT_OF_HOUSEHOLD("X-01", Sources.PROGRAMME_GUIDE),
    PLAN_WITHOUT_ROLE("MA-04", Sources.PROGRAMME_GUIDE),
    PLAN_WITHOUT_SUBJECT("MA-04", Sources.PROGRAMME_GUIDE),
    ROLE_ID_TAKEN("MA-04", Sources.LEDGER_DESIGN),
    AGENCY_UNKNOWN("MA-08", Sources.LEDGER_DESIGN),
    AGENCY_MAY_NOT_KNOW("X-03", Sources.PRIVACY_LAW),
    OUTREACH_ID_TAKEN("MA-02", Sources.LEDGER_DESIGN),
    PLAN_PERIOD_INVALID("MA-04", Sources.PROGRAMME_GUIDE),
    PLAN_TOO_LONG("MA-19", Sources.CONFERENCE_RULES),
    REVIEW_TOO_LATE("MA-19", Sources.CONFERENCE_RULES),
    RE_PLAN_NOT_DECIDED("MA-07", Sources.CONFERENCE_RULES),
    PLAN_MISSING("MA-04", Sources.PROGRAMME_GUIDE),
    VERSION_NOT_CURRENT("MA-09", Sources.LEDGER_DESIGN),
    PLAN_ALREADY_DELIBERATED("MA-07", Sources.CONFERENCE_RULES),
    DECISION_MISSING("MA-07", Sources.CONFERENCE_RULES),
    DECISION_NOT_APPROVED("MA-07", Sources.CONFERENCE_RULES),
    DECISION_ON_WRONG_BASIS("MA-07", Sources.CONFERENCE_RULES),
    DECISION_WITHOUT_PLAN_SUBJECTS("MA-06", Sources.CONFERENCE_RULES),
    DECISION_ALREADY_CARRIED_OUT("MA-07", Sources.LEDGER_DESIGN),
    PLAN_NOT_DELIBERATED("MA-08", Sources.PROGRAMME_GUIDE),
    ROLE_NOT_PLANNED("MA-08", Sources.PROGRAMME_GUIDE),
    ROLE_ALREADY_OFFERED("MA-08", Sources.LEDGER_DESIGN),
    ROLE_NOT_OFFERED("MA-08", Sources.LEDGER_DESIGN),
    ROLE_NOT_RUNNING("MA-08", Sources.LEDGER_DESIGN),
    NOT_THE_AGENCYS_ANSWER("MA-08", Sources.LEDGER_DESIGN),
    WORKER_NOT_OF_AGENCY("MA-08", Sources.LEDGER_DESIGN),
    AGENCY_WITHOUT_ROLE("MA-09", Sources.PROGRAMME_GUIDE),
    NOT_A_PLAN_SUBJECT("MA-09", Sources.PROGRAMME_GUIDE),
    PERSON_ALREADY_AGREED("MA-09", Sources.LEDGER_DESIGN),
    OFFICER_REQUIRED("MA-10", Sources.PROGRAMME_GUIDE),
    AGREEMENT_MISSING("MA-10", Sources.PROGRAMME_GUIDE),
    SUPPORT_ALREADY_DECIDED("MA-10", Sources.LEDGER_DESIGN),
    SUPPORT_NOT_DECIDED("MA-11", Sources.PROGRAMME_GUIDE),
    SUPPORT_DECISION_COMES_FIRST("MA-10", Sources.CONFERENCE_RULES),
    SUPPORT_SUSPENDED("MA-13", Sources.CONFERENCE_RULES),
    SUPPORT_NOT_SUSPENDED("MA-13", Sources.CONFERENCE_RULES),
    PLAN_NOT_EVALUATED("MA-14", Sources.PROGRAMME_GUIDE),
    ROLE_OFFER_UNANSWERED("MA-14", Sources.PROGRAMME_GUIDE),
    CLOSURE_ALREADY_DECIDED("MA-14", Sources.LEDGER_DESIGN),
    CLOSURE_NOT_DECIDED("MA-14", Sources.CONFERENCE_RULES),
    LEAD_SUPPORTER_MISSING("MA-15", Sources.PROGRAMME_GUIDE),
    DATE_IN_FUTURE("X-08", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    SupportCaseRefusal(String rule, RuleSource source) {
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
        return this == CASE_UNKNOWN;
    }
}
