package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.COORDINATION_NOT_HANDED_OVER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.COORDINATION_NOT_YET_DUE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_SUCCESSOR;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.CoordinationAccepted;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;

import java.time.LocalDate;
import java.util.Optional;

/** The agency takes over coordinating; consents that do not name it are to be renewed (MA-05). */
public record AcceptCoordination(CaseId caseId, LocalDate acceptedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> !acceptedOn.isBefore(of(known).from()), COORDINATION_NOT_YET_DUE)
                .onOrBefore(now.today(), acceptedOn)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> !now.today().isBefore(of(known).from()), COORDINATION_NOT_YET_DUE)
                .refusal();
    }

    static Check<Known> ready(SupportCase state, Circumstances now) {
        return Check.known(state)
                .holds(
                        known -> known.course().entries().successor().isPresent(),
                        COORDINATION_NOT_HANDED_OVER)
                .holds(
                        known -> now.actor().organisation().equals(of(known).agency()),
                        NOT_THE_SUCCESSOR);
    }

    static Entries.Successor of(Known known) {
        return known.course().entries().successor().orElseThrow();
    }

    private SupportCaseEvent event(Known known) {
        return new CoordinationAccepted(
                caseId,
                known.outline().fileId(),
                known.outline().coordinator(),
                of(known).agency(),
                acceptedOn);
    }
}
