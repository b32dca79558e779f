package org.caseledger.query.review;

import java.util.List;

/** The answer to one question: how much was looked at and what was found. */
public record Answer(
        Question question, String asks, String lookedAt, int count, List<Finding> findings) {

    static Answer of(Question question, int count, List<Finding> findings) {
        return new Answer(question, question.asks(), count + "件を確認", count, List.copyOf(findings));
    }
}
