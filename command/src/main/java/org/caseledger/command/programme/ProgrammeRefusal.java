package org.caseledger.command.programme;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why an entry about the programme itself is turned down. */
public enum ProgrammeRefusal implements Refusal {
    ENTRY_ALREADY_RECORDED("X-06", Sources.LEDGER_DESIGN),
    PROGRAMME_DATE_IN_FUTURE("X-08", Sources.LEDGER_DESIGN),
    PROGRAMME_AGENCY_UNKNOWN("MA-11", Sources.LEDGER_DESIGN),
    PROGRAMME_TASK_NOT_YOURS("MA-11", Sources.LEDGER_DESIGN),
    COUNT_NEGATIVE("O-09", Sources.LEDGER_DESIGN),
    AREA_NAME_TOO_LONG("T-02", Sources.LEDGER_DESIGN),
    PROGRAMME_SITTING_UNKNOWN("MA-18", Sources.LEDGER_DESIGN),
    MONTH_NOT_OVER("O-09", Sources.OUTREACH_GUIDE),
    REPORT_NOT_OF_OWN_AGENCY("O-09", Sources.LEDGER_DESIGN),
    LOOKS_ANSWERED_BY_REVIEW("MA-11", Sources.LEDGER_DESIGN),
    LOOKS_OF_ONESELF("MA-11", Sources.LEDGER_DESIGN),
    LOOKS_STAND_IN_NOT_STATED("MA-11", Sources.LEDGER_DESIGN),
    FALLBACK_UNKNOWN("MA-11", Sources.LEDGER_DESIGN),
    FALLBACK_REVIEW_NOT_YOURS("MA-11", Sources.LEDGER_DESIGN),
    FALLBACK_OF_ONESELF("MA-11", Sources.LEDGER_DESIGN),
    FALLBACK_NOT_BY_NAMED_SUPERIOR("MA-11", Sources.LEDGER_DESIGN),
    FALLBACK_REVIEWED_IN_CASE("MA-11", Sources.LEDGER_DESIGN),
    AREA_OUTREACH_UNKNOWN("O-02", Sources.LEDGER_DESIGN),
    AREA_OUTREACH_ENDED("O-08", Sources.OUTREACH_GUIDE),
    AREA_OUTREACH_NOT_YOURS("O-02", Sources.LEDGER_DESIGN),
    AREA_OUTREACH_NOT_DECIDED("O-02", Sources.CONFERENCE_RULES),
    AREA_SITTING_NOT_HELD("O-02", Sources.CONFERENCE_RULES),
    AREA_END_NOT_DECIDED("O-08", Sources.CONFERENCE_RULES),
    AREA_END_BEFORE_WORK("O-08", Sources.LEDGER_DESIGN),
    BEFORE_AREA_OPENING("O-02", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    ProgrammeRefusal(String rule, RuleSource source) {
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
        return this == AREA_OUTREACH_UNKNOWN;
    }
}
