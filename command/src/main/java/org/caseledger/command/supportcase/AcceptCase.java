package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_MISSING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Referred;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 多機関協働 takes the case, on consents that hold today; never silently (MA-02). */
public record AcceptCase(CaseId caseId, List<ConsentId> consents, LocalDate acceptedOn)
        implements SupportCaseCommand {
    public AcceptCase {
        consents = List.copyOf(consents);
    }

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> PlanningConsent.holds(consents, known, now), CONSENT_MISSING)
                .onOrBefore(now.today(), acceptedOn)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Referred> ready(SupportCase state, Circumstances now) {
        return Check.waiting(state)
                .coordinatedBy(now.actor())
                .holds(known -> PlanningConsent.isGivenBySomebody(known, now), CONSENT_MISSING);
    }

    private SupportCaseEvent event(Referred known) {
        return new CaseAccepted(caseId, known.outline().fileId(), consents, acceptedOn);
    }
}
