package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.DecisionAsItHappened;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;

import java.util.List;
import java.util.Optional;

/** Each decision was taken on an item whose basis entitles to it, by the rules of that day. */
final class EachDecisionWasEntitled implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        List<Recorded<DecisionTaken>> decisions = history.reviewed(DecisionTaken.class);
        List<Finding> findings =
                decisions.stream()
                        .flatMap(decision -> finding(decision, history).stream())
                        .toList();
        List<Recorded<DecisionAsItHappened>> afterwards =
                history.reviewed(DecisionAsItHappened.class);
        return Answer.of(
                Question.Q17,
                decisions.size() + afterwards.size(),
                AsItHappenedFindings.after(
                        findings, Question.Q17, afterwards, DecisionAsItHappened::breaches));
    }

    private static Optional<Finding> finding(Recorded<DecisionTaken> decision, History history) {
        Optional<Recorded<AgendaItemSet>> item =
                history.item(decision.event().itemId()).filter(set -> set.before(decision));
        String kind = "「" + Terms.of(decision.event().kind()) + "」の決定は、";
        if (item.isEmpty()) {
            return Optional.of(
                    Finding.of(Question.Q17, kind + "検討事案の記録より前に行われた。", decision.line()));
        }
        var heldOn = history.dayOf(item.get());
        var known = decision.line().recordedOn();
        var profile = ProfileRegister.on(history.facts(), heldOn, known);
        var basis = item.get().event().basis();
        if (Entitlement.decisions(history.kindOf(item.get()), profile)
                .contains(decision.event().kind())) {
            return Optional.empty();
        }
        String sentence = kind + CaseTerms.conference(basis) + "の事案では行えない。";
        return Optional.of(Finding.of(Question.Q17, sentence, decision.line(), item.get().line()));
    }
}
