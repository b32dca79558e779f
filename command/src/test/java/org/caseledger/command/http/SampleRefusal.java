package org.caseledger.command.http;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Sample refusals; the second means that there is no such stream. */
enum SampleRefusal implements Refusal {
    CONSENT_MISSING,
    CASE_UNKNOWN;

    @Override
    public String rule() {
        return "MA-06";
    }

    @Override
    public RuleSource source() {
        return Sources.PRIVACY_LAW;
    }

    @Override
    public boolean meansUnknown() {
        return this == CASE_UNKNOWN;
    }
}
