package org.caseledger.command.safekeeping;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why a sealed note is not recorded. */
public enum SafekeepingRefusal implements Refusal {
    NOTE_ALREADY_SEALED("SK-01", Sources.LEDGER_DESIGN),
    NOTE_UNKNOWN("HP-04", Sources.LEDGER_DESIGN),
    NOTE_KEPT_BY_CASEWORKERS("HP-04", Sources.LEDGER_DESIGN),
    NOTE_READER_NOT_IN_OFFICE("HP-04", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    SafekeepingRefusal(String rule, RuleSource source) {
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
        return this == NOTE_UNKNOWN;
    }
}
