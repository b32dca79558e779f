package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.CLOSURE_ALREADY_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_EVALUATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_OFFER_UNANSWERED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Supported;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.supportcase.ClosureDecided;
import org.caseledger.events.supportcase.ClosureGround;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A sitting decided that 多機関協働 ends, after the current plan was evaluated (MA-14). */
public record DecideClosure(
        CaseId caseId, ItemId itemId, @Nullable ClosureGround ground, Words reason)
        implements SupportCaseCommand {

    private static final DecisionKind KIND = DecisionKind.CLOSURE;

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

    private static Check<Supported> ready(SupportCase state, Circumstances now) {
        return Check.supported(state)
                .coordinatedBy(now.actor())
                .holds(known -> EvaluationInTime.beforeClosure(known, now), PLAN_NOT_EVALUATED)
                .holds(known -> !known.course().roles().hasOpenOffer(), ROLE_OFFER_UNANSWERED)
                .holds(known -> !known.course().ending().decided(), CLOSURE_ALREADY_DECIDED);
    }

    private SupportCaseEvent event(Supported known, Circumstances now) {
        SittingDecision decision = SittingDecision.find(itemId, KIND, known, now).orElseThrow();
        return new ClosureDecided(
                caseId,
                known.outline().fileId(),
                itemId,
                decision.event(),
                ground == null ? ClosureGround.ISSUES_SORTED : ground,
                now.about(known.outline().fileId(), known.plan().subjects())
                        .sensitive()
                        .put(reason),
                decision.heldOn());
    }
}
