package org.caseledger.query.sentences;

import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.deadline.DeadlinePassed;
import org.caseledger.events.deadline.ReviewOverdue;

/** What the ledger itself noted, as sentences. */
final class DeadlineSentences {

    private DeadlineSentences() {}

    static String of(DeadlineEvent act) {
        String due = DeadlineTerms.of(act.kind()) + "(期日 " + Terms.day(act.dueOn()) + ")";
        return switch (act) {
            case ReviewOverdue _ -> "期限超過: " + due + "が記録されていない。ケースの段階は変わらない。";
            case DeadlinePassed _ -> "期限超過: " + due + "。";
        };
    }
}
