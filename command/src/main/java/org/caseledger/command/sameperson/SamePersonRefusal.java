package org.caseledger.command.sameperson;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why a judgement on two persons is turned down. */
public enum SamePersonRefusal implements Refusal {
    COMPARING_NOT_YOURS("X-06", Sources.LEDGER_DESIGN),
    PERSON_TO_COMPARE_UNKNOWN("X-06", Sources.LEDGER_DESIGN),
    COMPARISON_CHANGES_NOTHING("X-06", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    SamePersonRefusal(String rule, RuleSource source) {
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
}
