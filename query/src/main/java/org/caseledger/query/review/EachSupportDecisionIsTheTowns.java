package org.caseledger.query.review;

import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.supportcase.SupportDecidedAsItHappened;
import org.caseledger.query.sentences.Phrases;

import java.util.List;

/** 支援決定 is an act of the municipality; what others decided stands in the history as it happened. */
final class EachSupportDecisionIsTheTowns implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        var happened = history.reviewed(SupportDecidedAsItHappened.class);
        List<Finding> findings =
                happened.stream()
                        .filter(act -> !act.event().breaches().isEmpty())
                        .map(act ->
                                Finding.of(
                                        Question.Q22,
                                        say.agency(act.event().decidedBy())
                                                + "が、支援決定の手順によらず支援を決めていた。",
                                        act.line()))
                        .toList();
        int decided = history.reviewed(SupportDecided.class).size();
        return Answer.of(Question.Q22, decided + happened.size(), findings);
    }
}
