package org.caseledger.query.review;

import org.caseledger.query.ledger.LedgerLine;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** 指摘事項: what the history shows against a question, and the events that show it. */
public record Finding(
        Question question,
        String norm,
        List<Long> positions,
        List<UUID> eventIds,
        String sentence) {

    static Finding of(Question question, String sentence, LedgerLine... shownBy) {
        return new Finding(
                question,
                question.norm(),
                Stream.of(shownBy).map(LedgerLine::position).toList(),
                Stream.of(shownBy).map(LedgerLine::eventId).toList(),
                sentence);
    }
}
