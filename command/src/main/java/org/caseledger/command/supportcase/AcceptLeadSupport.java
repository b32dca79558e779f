package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_SUPPORTER_NOT_ASKED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.LeadSupportAccepted;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** The agency asked accepts to be 主担当; nobody is by being named alone (MA-15). */
public record AcceptLeadSupport(
        CaseId caseId, @Nullable StaffId worker, SaidBy saidBy, LocalDate acceptedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(
                        known -> AnswerIsTheAgencys.holds(asked(known), saidBy, known, now.actor()),
                        NOT_THE_AGENCYS_ANSWER)
                .holds(
                        known -> AgencyIsKnown.employs(asked(known), worker, now),
                        WORKER_NOT_OF_AGENCY)
                .saidBy(saidBy, now)
                .onOrBefore(now.today(), acceptedOn)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(known -> canBeAnswered(known, now), NOT_THE_AGENCYS_ANSWER)
                .refusal();
    }

    static Check<Known> ready(SupportCase state) {
        return Check.begun(state)
                .holds(
                        known -> known.course().ending().asked().isPresent(),
                        LEAD_SUPPORTER_NOT_ASKED);
    }

    /** Whether this actor could record the answer of the agency that was asked. */
    static boolean canBeAnswered(Known known, Circumstances now) {
        SaidBy said = SaidBy.agency(asked(known));
        return AnswerIsTheAgencys.holds(asked(known), said, known, now.actor());
    }

    static AgencyId asked(Known known) {
        return known.course().ending().asked().orElseThrow();
    }

    private SupportCaseEvent event(Known known) {
        return new LeadSupportAccepted(
                caseId,
                known.outline().fileId(),
                asked(known),
                known.course().ending().lead().orElse(null),
                worker,
                saidBy,
                acceptedOn);
    }
}
