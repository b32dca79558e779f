package org.caseledger.query.review;

import org.caseledger.events.value.AsItHappened;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.BreachWords;
import org.caseledger.query.sentences.Phrases;

import java.util.ArrayList;
import java.util.List;

/** Each act that was written down as it happened, of whatever kind: what stood against it. */
final class NothingHappenedAgainstTheRules implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        List<Finding> findings = new ArrayList<>();
        int asked = 0;
        for (LedgerLine line : history.reviewed()) {
            if (line.event() instanceof AsItHappened happened) {
                asked++;
                if (!happened.breaches().isEmpty()) {
                    findings.add(finding(line, happened));
                }
            }
        }
        return Answer.of(Question.AFTERWARDS, asked, findings);
    }

    private static Finding finding(LedgerLine line, AsItHappened happened) {
        String what =
                "第"
                        + line.position()
                        + "号は事後記録で、要件との不一致がある("
                        + BreachWords.of(happened.breaches())
                        + ")。";
        return Finding.of(Question.AFTERWARDS, what, line);
    }
}
