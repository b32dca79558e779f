package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SERVICE_ALREADY_PROPOSED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.supportcase.ServiceProposed;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A service is proposed to a person of the household. */
public record ProposeService(
        CaseId caseId,
        @Minted UUID service,
        PersonId personId,
        @Nullable AgencyId agencyId,
        Words proposal,
        LocalDate proposedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state)
                .holds(
                        known -> !known.course().entries().services().containsKey(service),
                        SERVICE_ALREADY_PROPOSED)
                .holds(
                        known -> HouseholdMembers.include(List.of(personId), known, now),
                        PERSON_NOT_OF_HOUSEHOLD)
                .holds(_ -> agencyId == null || AgencyIsKnown.holds(agencyId, now), AGENCY_UNKNOWN)
                .onOrBefore(now.today(), proposedOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state).refusal();
    }

    private static Check<Open> ready(SupportCase state) {
        return Check.open(state);
    }

    private SupportCaseEvent event(Open known, Circumstances now) {
        return new ServiceProposed(
                caseId,
                known.outline().fileId(),
                service,
                personId,
                agencyId,
                now.about(known.outline().fileId(), personId).sensitive().put(proposal),
                proposedOn);
    }
}
