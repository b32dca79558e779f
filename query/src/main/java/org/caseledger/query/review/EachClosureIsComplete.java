package org.caseledger.query.review;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.ClosedAsItHappened;
import org.caseledger.events.supportcase.ClosureDecided;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.PlanEvaluated;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.query.sentences.Phrases;

import java.util.ArrayList;
import java.util.List;

/** Before each end of 多機関協働: a sitting's decision, an evaluation and a 主担当, in this run. */
final class EachClosureIsComplete implements ReviewQuestion {

    @Override
    public Answer ask(History history, Phrases say) {
        var closures = history.reviewed(MultiAgencyCollaborationClosed.class);
        List<Finding> findings = new ArrayList<>();
        for (var closure : closures) {
            List<String> missing = missing(closure, history);
            if (!missing.isEmpty()) {
                String sentence = "多機関協働の終結の前に、" + String.join("・", missing) + "の記録がない。";
                findings.add(Finding.of(Question.Q19, sentence, closure.line()));
            }
        }
        var stopped = history.reviewed(ClosedAsItHappened.class);
        stopped.forEach(act ->
                findings.add(Finding.of(Question.Q19, "終結の手順によらず、多機関協働が事実上終わっていた。", act.line())));
        return Answer.of(Question.Q19, closures.size() + stopped.size(), findings);
    }

    private static List<String> missing(
            Recorded<MultiAgencyCollaborationClosed> closure, History history) {
        List<Recorded<SupportCaseEvent>> before = sinceLastOpening(closure, history);
        List<String> missing = new ArrayList<>();
        if (before.stream().noneMatch(act -> isDecided(act, history))) {
            missing.add("会議の終結の決定");
        }
        if (before.stream().noneMatch(act -> act.event() instanceof PlanEvaluated)) {
            missing.add("評価");
        }
        if (before.stream().noneMatch(act -> act.event() instanceof LeadSupporterDesignated)) {
            missing.add("主担当の決定");
        }
        return missing;
    }

    private static List<Recorded<SupportCaseEvent>> sinceLastOpening(
            Recorded<MultiAgencyCollaborationClosed> closure, History history) {
        List<Recorded<SupportCaseEvent>> run = new ArrayList<>();
        for (var act : history.every(SupportCaseEvent.class)) {
            if (act.event().caseId().equals(closure.event().caseId()) && act.before(closure)) {
                if (act.event() instanceof CaseReopened) {
                    run.clear();
                }
                run.add(act);
            }
        }
        return run;
    }

    private static boolean isDecided(Recorded<SupportCaseEvent> act, History history) {
        return act.event() instanceof ClosureDecided closing
                && history.every(DecisionTaken.class).stream()
                        .filter(taken -> taken.line().eventId().equals(closing.decision()))
                        .filter(taken -> taken.before(act))
                        .map(Recorded::event)
                        .anyMatch(taken ->
                                taken.kind() == DecisionKind.CLOSURE
                                        && taken.outcome() == DecisionOutcome.APPROVED);
    }
}
