package org.caseledger.command.directory;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why an act on the directory is turned down. */
public enum DirectoryRefusal implements Refusal {
    DIRECTORY_UNKNOWN("DIR-01", Sources.LEDGER_DESIGN),
    DIRECTORY_NOT_YOURS("DIR-01", Sources.LEDGER_DESIGN),
    DIRECTORY_OTHER_MUNICIPALITY("DIR-01", Sources.LEDGER_DESIGN),
    MUNICIPALITY_ALREADY_REGISTERED("DIR-01", Sources.LEDGER_DESIGN),
    AGENCY_ALREADY_REGISTERED("DIR-01", Sources.LEDGER_DESIGN),
    AGENCY_NOT_REGISTERED("DIR-01", Sources.LEDGER_DESIGN),
    CONTRACT_ALREADY_AGREED("DIR-01", Sources.LEDGER_DESIGN),
    CONTRACT_ENDS_BEFORE_IT_STARTS("DIR-01", Sources.LEDGER_DESIGN),
    STAFF_ALREADY_IN_POST("DIR-01", Sources.LEDGER_DESIGN),
    STAFF_NOT_IN_POST("DIR-01", Sources.LEDGER_DESIGN),
    STAFF_LEFT_BEFORE_START("DIR-01", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    DirectoryRefusal(String rule, RuleSource source) {
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
        return this == DIRECTORY_UNKNOWN;
    }
}
