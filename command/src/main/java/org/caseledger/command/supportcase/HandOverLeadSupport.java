package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_ANSWER_PENDING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_SUPPORTER_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_UNCHANGED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_LEADING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.sharing.Ground.Stated;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.command.supportcase.SupportCase.Closed;
import org.caseledger.events.supportcase.LeadSupportHandedOver;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** After 終結 the 主担当 passes to another agency, once that one accepts (MA-15). */
public record HandOverLeadSupport(
        CaseId caseId,
        AgencyId to,
        @Nullable StaffId worker,
        Words reason,
        Words watchPlan,
        LocalDate handedOverOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> !to.equals(lead(known)), LEAD_UNCHANGED)
                .holds(_ -> ReceiverMayKnow.check(to, now) instanceof Stated, AGENCY_MAY_NOT_KNOW)
                .holds(_ -> AgencyIsKnown.employs(to, worker, now), WORKER_NOT_OF_AGENCY)
                .onOrBefore(now.today(), handedOverOn)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Closed> ready(SupportCase state, Circumstances now) {
        return Check.closed(state)
                .holds(known -> known.course().ending().lead().isPresent(), LEAD_SUPPORTER_MISSING)
                .holds(
                        known ->
                                now.actor().organisation().equals(lead(known))
                                        || ActorCoordinates.holds(known, now.actor()),
                        NOT_LEADING)
                .holds(known -> known.course().ending().asked().isEmpty(), LEAD_ANSWER_PENDING);
    }

    private static AgencyId lead(Closed known) {
        return known.course().ending().lead().orElseThrow();
    }

    private SupportCaseEvent event(Closed known, Circumstances now) {
        return new LeadSupportHandedOver(
                caseId,
                known.outline().fileId(),
                lead(known),
                to,
                worker,
                known.label(now).put(reason),
                known.label(now).put(watchPlan),
                handedOverOn);
    }
}
