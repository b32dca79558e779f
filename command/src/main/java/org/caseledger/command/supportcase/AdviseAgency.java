package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.AdviceToAgencyGiven;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The coordinating agency advises an agency that handles the matter without a plan of its own. */
public record AdviseAgency(CaseId caseId, AgencyId agencyId, Words advice, @Nullable Work work)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(_ -> AgencyIsKnown.holds(agencyId, now), AGENCY_UNKNOWN)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Known> ready(SupportCase state, Circumstances now) {
        return Check.known(state).coordinatedBy(now.actor());
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        return new AdviceToAgencyGiven(
                caseId,
                known.outline().fileId(),
                agencyId,
                now.about(known.outline().fileId(), known.outline().persons())
                        .sensitive()
                        .put(advice),
                work);
    }
}
