package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.sharing.Ground.Stated;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.command.supportcase.SupportCase.Supported;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Says which agency accompanies the household from 終結 on (主担当) (MA-15). */
public record DesignateLeadSupporter(
        CaseId caseId, AgencyId agencyId, @Nullable StaffId worker, Words watchPlan)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(_ -> AgencyIsKnown.holds(agencyId, now), AGENCY_UNKNOWN)
                .holds(
                        _ -> ReceiverMayKnow.check(agencyId, now) instanceof Stated,
                        AGENCY_MAY_NOT_KNOW)
                .holds(_ -> AgencyIsKnown.employs(agencyId, worker, now), WORKER_NOT_OF_AGENCY)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Supported> ready(SupportCase state, Circumstances now) {
        return Check.supported(state).coordinatedBy(now.actor());
    }

    private SupportCaseEvent event(Supported known, Circumstances now) {
        return new LeadSupporterDesignated(
                caseId,
                known.outline().fileId(),
                agencyId,
                known.course().ending().asked().orElse(null),
                worker,
                now.about(known.outline().fileId(), known.plan().subjects())
                        .sensitive()
                        .put(watchPlan));
    }
}
