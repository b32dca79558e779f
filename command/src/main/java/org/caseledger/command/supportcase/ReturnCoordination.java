package org.caseledger.command.supportcase;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.CoordinationReturned;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Optional;

/** The agency does not take over; the one before goes on coordinating (MA-05). */
public record ReturnCoordination(CaseId caseId, Words reason, LocalDate returnedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return AcceptCoordination.ready(state, now)
                .onOrBefore(now.today(), returnedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return AcceptCoordination.ready(state, now).refusal();
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        return new CoordinationReturned(
                caseId,
                known.outline().fileId(),
                known.outline().coordinator(),
                AcceptCoordination.of(known).agency(),
                known.label(now).put(reason),
                returnedOn);
    }
}
