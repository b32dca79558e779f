package org.caseledger.command.attachment;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why a scan is not attached. */
public enum AttachmentRefusal implements Refusal {
    /** Under this id a scan stands already. */
    SCAN_ALREADY_ATTACHED("AT-01"),
    /** What was taken back or struck gets no paper. */
    SCAN_OF_ENTRY_TAKEN_BACK("AT-02"),
    /** A scan is the paper of an act, not of another scan. */
    SCAN_OF_A_SCAN("AT-02");

    private final String rule;

    AttachmentRefusal(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public RuleSource source() {
        return Sources.LEDGER_DESIGN;
    }
}
