package org.caseledger.command.succession;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why handing work on is not recorded. */
public enum SuccessionRefusal implements Refusal {
    SUCCESSION_UNKNOWN("SU-01", Sources.LEDGER_DESIGN),
    SUCCESSION_ALREADY_BEGUN("SU-01", Sources.LEDGER_DESIGN),
    SUCCESSION_NOT_YOURS("SU-01", Sources.LEDGER_DESIGN),
    PREDECESSOR_UNKNOWN("SU-01", Sources.LEDGER_DESIGN),
    SUCCESSOR_NOT_NAMED("SU-02", Sources.LEDGER_DESIGN),
    SUCCESSOR_IS_THE_SAME("SU-02", Sources.LEDGER_DESIGN),
    SUCCESSOR_NOT_OF_AGENCY("SU-02", Sources.LEDGER_DESIGN),
    SUCCESSOR_POST_NOT_THERE("SU-02", Sources.LEDGER_DESIGN),
    SUCCESSION_WITHOUT_WORK("SU-03", Sources.LEDGER_DESIGN),
    SUCCESSION_WITH_WRONG_LINES("SU-03", Sources.LEDGER_DESIGN),
    WORK_NOT_HELD("SU-03", Sources.LEDGER_DESIGN),
    WORK_ALREADY_OFFERED("SU-03", Sources.LEDGER_DESIGN),
    LINE_ALREADY_THERE("SU-03", Sources.LEDGER_DESIGN),
    PASSING_BASIS_MISSING("SU-04", Sources.PRIVACY_LAW),
    PASSING_BASIS_DOES_NOT_HOLD("SU-04", Sources.PRIVACY_LAW),
    NOTE_WITHOUT_PERSON("SU-03", Sources.LEDGER_DESIGN),
    LINE_UNKNOWN("SU-05", Sources.LEDGER_DESIGN),
    LINE_SETTLED("SU-05", Sources.LEDGER_DESIGN),
    LINE_NOT_QUESTIONED("SU-05", Sources.LEDGER_DESIGN),
    SUCCESSOR_ANSWERS_ALONE("SU-05", Sources.LEDGER_DESIGN),
    SUCCESSION_NOT_YET("SU-05", Sources.LEDGER_DESIGN),
    NOTHING_WAITS("SU-05", Sources.LEDGER_DESIGN),
    WORK_NOT_TAKEN_OVER("SU-06", Sources.LEDGER_DESIGN),
    SUCCESSION_DATE_IN_FUTURE("SU-06", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    SuccessionRefusal(String rule, RuleSource source) {
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
        return this == SUCCESSION_UNKNOWN;
    }
}
