package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SERVICE_NOT_PROPOSED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.ServiceAnswered;
import org.caseledger.events.supportcase.ServiceReply;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the person said to a proposed service; refusing one closes nothing. */
public record AnswerService(
        CaseId caseId,
        UUID service,
        ServiceReply reply,
        @Nullable Words reason,
        SaidBy saidBy,
        LocalDate answeredOn,
        @Nullable LocalDate askAgainOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(
                        known -> known.course().entries().services().containsKey(service),
                        SERVICE_NOT_PROPOSED)
                .saidBy(saidBy, now)
                .onOrBefore(now.today(), answeredOn)
                .holds(_ -> askAgainOn == null || !askAgainOn.isBefore(answeredOn), DUE_DATE_PASSED)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Known> ready(SupportCase state) {
        return Check.begun(state)
                .holds(
                        known -> !known.course().entries().services().isEmpty(),
                        SERVICE_NOT_PROPOSED);
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        PersonId person = Objects.requireNonNull(known.course().entries().services().get(service));
        return new ServiceAnswered(
                caseId,
                known.outline().fileId(),
                service,
                person,
                reply,
                now.about(known.outline().fileId(), person).sensitive().putIfGiven(reason),
                saidBy,
                answeredOn,
                askAgainOn);
    }
}
