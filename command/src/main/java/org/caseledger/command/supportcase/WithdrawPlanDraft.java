package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NO_PLAN_TO_GO_BACK_TO;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Active;
import org.caseledger.command.supportcase.SupportCase.Planning;
import org.caseledger.events.supportcase.PlanDraftWithdrawn;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A re-plan is given up before it is decided, and the plan in force goes on (MA-04); so support can be
 * suspended or ended although another version was being drafted.
 *
 * @param nextReviewOn when the plan that goes on is reviewed next
 */
public record WithdrawPlanDraft(
        CaseId caseId, int version, Words reason, LocalDate withdrawnOn, LocalDate nextReviewOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.course().hasPlan(version), VERSION_NOT_CURRENT)
                .onOrBefore(now.today(), withdrawnOn)
                .holds(_ -> !nextReviewOn.isBefore(withdrawnOn), DUE_DATE_PASSED)
                .recordAll(known -> events(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Active> ready(SupportCase state, Circumstances now) {
        return Check.active(state)
                .coordinatedBy(now.actor())
                .holds(
                        known -> known instanceof Planning && known.course().inForce().isPresent(),
                        NO_PLAN_TO_GO_BACK_TO);
    }

    private List<SupportCaseEvent> events(Active known, Circumstances now) {
        List<SupportCaseEvent> events = new ArrayList<>(OffersLapse.of(known, withdrawnOn));
        events.add(withdrawn(known, known.course().inForce().orElseThrow(), now));
        return events;
    }

    private SupportCaseEvent withdrawn(Active known, Plan goesOn, Circumstances now) {
        return new PlanDraftWithdrawn(
                caseId,
                known.outline().fileId(),
                version,
                goesOn.version(),
                goesOn.evaluated() ? null : goesOn.until(),
                nextReviewOn,
                now.about(known.outline().fileId(), known.plan().subjects())
                        .sensitive()
                        .put(reason),
                withdrawnOn);
    }
}
