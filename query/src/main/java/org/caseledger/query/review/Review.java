package org.caseledger.query.review;

import java.util.List;
import java.util.UUID;

/** The review of one file or one sitting as the ledger stood at that position. */
public record Review(UUID reviewed, long ledgerPosition, List<Answer> answers) {

    public List<Finding> findings() {
        return answers.stream().flatMap(answer -> answer.findings().stream()).toList();
    }
}
