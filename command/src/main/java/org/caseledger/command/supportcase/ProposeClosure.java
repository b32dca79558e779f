package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.CLOSURE_ALREADY_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CLOSURE_ALREADY_PROPOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_EVALUATED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Supported;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.supportcase.ClosureProposed;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Optional;

/** The coordinating agency proposes 終結 of an evaluated plan; only a sitting decides (MA-14). */
public record ProposeClosure(CaseId caseId, Words reason, LocalDate proposedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .onOrBefore(now.today(), proposedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Supported> ready(SupportCase state, Circumstances now) {
        return Check.supported(state)
                .coordinatedBy(now.actor())
                .holds(known -> EvaluationInTime.beforeClosure(known, now), PLAN_NOT_EVALUATED)
                .holds(known -> !known.course().ending().decided(), CLOSURE_ALREADY_DECIDED)
                .holds(known -> mayBeProposed(known, now), CLOSURE_ALREADY_PROPOSED);
    }

    /** Once; and anew after a sitting did not agree to it. */
    private static boolean mayBeProposed(Supported known, Circumstances now) {
        return !known.course().ending().proposed()
                || SittingDecision.wasNotApproved(DecisionKind.CLOSURE, known, now);
    }

    private SupportCaseEvent event(Supported known, Circumstances now) {
        return new ClosureProposed(
                caseId, known.outline().fileId(), known.label(now).put(reason), proposedOn);
    }
}
