package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.BEFORE_ITS_DECISION;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Supporting;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportSuspended;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** Support stops without closure, as a sitting decided and never by lapse of time (MA-13). */
public record SuspendSupport(
        CaseId caseId,
        ItemId itemId,
        Words reason,
        Words watch,
        @Nullable AgencyId watchBy,
        LocalDate suspendedOn,
        @Nullable LocalDate watchReviewOn)
        implements SupportCaseCommand {

    private static final DecisionKind KIND = DecisionKind.SUSPENSION;

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .passes(known -> SittingDecision.blocked(itemId, KIND, known, now))
                .holds(_ -> watchBy == null || AgencyIsKnown.holds(watchBy, now), AGENCY_UNKNOWN)
                .onOrBefore(now.today(), suspendedOn)
                .holds(known -> isDecidedBefore(known, now), BEFORE_ITS_DECISION)
                .holds(
                        _ -> watchReviewOn == null || !watchReviewOn.isBefore(suspendedOn),
                        DUE_DATE_PASSED)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now)
                .passes(known -> SittingDecision.blocked(KIND, known, now))
                .refusal();
    }

    private static Check<Supporting> ready(SupportCase state, Circumstances now) {
        return Check.supporting(state).coordinatedBy(now.actor());
    }

    private boolean isDecidedBefore(Supporting known, Circumstances now) {
        return SittingDecision.find(itemId, KIND, known, now)
                .filter(decision -> suspendedOn.isBefore(decision.heldOn()))
                .isEmpty();
    }

    private SupportCaseEvent event(Supporting known, Circumstances now) {
        SittingDecision decision = SittingDecision.find(itemId, KIND, known, now).orElseThrow();
        return new SupportSuspended(
                caseId,
                known.outline().fileId(),
                itemId,
                decision.event(),
                now.about(known.outline().fileId(), known.plan().subjects())
                        .sensitive()
                        .put(reason),
                now.about(known.outline().fileId(), known.plan().subjects()).sensitive().put(watch),
                watchBy,
                suspendedOn,
                watchReviewOn);
    }
}
