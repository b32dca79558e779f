package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_EVALUATED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Supporting;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.supportcase.RePlanDecided;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ItemId;

import java.util.Optional;

/** A sitting decided that the plan in force is replaced by another (MA-07). */
public record DecideRePlan(CaseId caseId, ItemId itemId) implements SupportCaseCommand {

    private static final DecisionKind KIND = DecisionKind.RE_PLAN;

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .passes(known -> SittingDecision.blocked(itemId, KIND, known, now))
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now)
                .passes(known -> SittingDecision.blocked(KIND, known, now))
                .refusal();
    }

    private static Check<Supporting> ready(SupportCase state, Circumstances now) {
        return Check.supporting(state)
                .coordinatedBy(now.actor())
                .holds(known -> EvaluationInTime.beforeRePlan(known, now), PLAN_NOT_EVALUATED);
    }

    private SupportCaseEvent event(Supporting known, Circumstances now) {
        SittingDecision decision = SittingDecision.find(itemId, KIND, known, now).orElseThrow();
        return new RePlanDecided(
                caseId, known.outline().fileId(), itemId, decision.event(), decision.heldOn());
    }
}
