package org.caseledger.command.deadline;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RuleSource;
import org.caseledger.command.decision.Sources;

/** Why it is not noted that a day has passed. */
public enum DeadlineRefusal implements Refusal {
    OVERDUE_RAISED_BY_LEDGER_ONLY("MA-13", Sources.CONFERENCE_RULES),
    DEADLINE_NOT_PASSED("MA-13", Sources.CONFERENCE_RULES),
    OVERDUE_ALREADY_RAISED("X-06", Sources.LEDGER_DESIGN);

    private final String rule;
    private final RuleSource source;

    DeadlineRefusal(String rule, RuleSource source) {
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
