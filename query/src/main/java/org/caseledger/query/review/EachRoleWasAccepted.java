package org.caseledger.query.review;

import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.RoleTakenOverAsItHappened;
import org.caseledger.query.sentences.Phrases;

import java.util.List;

/** No agency bears a role without having been asked and having accepted. */
final class EachRoleWasAccepted implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        var happened = history.reviewed(RoleTakenOverAsItHappened.class);
        List<Finding> findings =
                happened.stream()
                        .filter(act -> !act.event().breaches().isEmpty())
                        .map(act ->
                                Finding.of(
                                        Question.Q18,
                                        say.agency(act.event().agencyId())
                                                + "が、打診と承諾によらず役割を引き受けていた。",
                                        act.line()))
                        .toList();
        int accepted = history.reviewed(RoleAccepted.class).size();
        return Answer.of(Question.Q18, accepted + happened.size(), findings);
    }
}
