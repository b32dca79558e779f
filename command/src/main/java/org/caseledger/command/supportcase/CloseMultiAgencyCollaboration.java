package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.BEFORE_ITS_DECISION;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CLOSURE_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_SUPPORTER_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_SUPPORTER_NOT_ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_EVALUATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_OFFER_UNANSWERED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VALUABLES_STILL_KEPT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Supported;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 多機関協働 ends, once evaluated, decided by a sitting and with a 主担当; support goes on (MA-14,
 * MA-15).
 */
public record CloseMultiAgencyCollaboration(CaseId caseId, LocalDate closedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .onOrBefore(now.today(), closedOn)
                .holds(
                        known -> !known.course().ending().wasDecidedAfter(closedOn),
                        BEFORE_ITS_DECISION)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Supported> ready(SupportCase state, Circumstances now) {
        return Check.supported(state)
                .coordinatedBy(now.actor())
                .holds(known -> known.plan().evaluated(), PLAN_NOT_EVALUATED)
                .holds(known -> !known.course().roles().hasOpenOffer(), ROLE_OFFER_UNANSWERED)
                .holds(known -> known.course().ending().decided(), CLOSURE_NOT_DECIDED)
                .holds(known -> hasLead(known.course().ending()), LEAD_SUPPORTER_MISSING)
                .holds(
                        known -> known.course().ending().asked().isEmpty(),
                        LEAD_SUPPORTER_NOT_ACCEPTED)
                .holds(
                        known -> known.course().entries().custodies().isEmpty(),
                        VALUABLES_STILL_KEPT);
    }

    private static boolean hasLead(Ending ending) {
        return ending.lead().isPresent() || ending.asked().isPresent();
    }

    private SupportCaseEvent event(Supported known) {
        return new MultiAgencyCollaborationClosed(caseId, known.outline().fileId(), closedOn);
    }
}
