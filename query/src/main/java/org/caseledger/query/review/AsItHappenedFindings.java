package org.caseledger.query.review;

import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.sentences.BreachWords;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was recorded as it happened shows itself what the rules said against it. */
final class AsItHappenedFindings {

    private AsItHappenedFindings() {}

    /** Adds to what was found elsewhere one finding for each such record with something against it. */
    static <E extends LedgerEvent> List<Finding> after(
            List<Finding> found,
            Question question,
            List<Recorded<E>> records,
            Function<E, List<String>> breaches) {
        List<Finding> all = new ArrayList<>(found);
        for (Recorded<E> recorded : records) {
            List<String> against = breaches.apply(recorded.event());
            if (!against.isEmpty()) {
                String sentence =
                        "第"
                                + recorded.line().position()
                                + "号は事後記録で、要件との不一致がある("
                                + BreachWords.of(against)
                                + ")。";
                all.add(Finding.of(question, sentence, recorded.line()));
            }
        }
        return all;
    }
}
