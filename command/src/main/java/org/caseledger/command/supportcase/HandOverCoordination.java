package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.COORDINATION_ANSWER_PENDING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.COORDINATION_UNCHANGED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.sharing.Ground.Stated;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.events.supportcase.CoordinationHandedOver;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another agency is to coordinate the case from a day on, for example when a contract changes; it
 * may be prepared ahead and takes effect when that agency accepts (MA-05).
 */
public record HandOverCoordination(CaseId caseId, AgencyId to, Words reason, LocalDate effectiveOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> !known.outline().coordinator().equals(to), COORDINATION_UNCHANGED)
                .holds(
                        _ -> ReceiverMayKnow.check(to, onTheDay(now)) instanceof Stated,
                        AGENCY_MAY_NOT_KNOW)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Known> ready(SupportCase state, Circumstances now) {
        return Check.known(state)
                .coordinatedBy(now.actor())
                .holds(
                        known -> known.course().entries().successor().isEmpty(),
                        COORDINATION_ANSWER_PENDING);
    }

    /** A new contractor is judged on its first day, not on the day of preparing. */
    private Circumstances onTheDay(Circumstances now) {
        return effectiveOn.isAfter(now.today())
                ? new Circumstances(now.actor(), effectiveOn, now.facts())
                : now;
    }

    private SupportCaseEvent event(Known known, Circumstances now) {
        return new CoordinationHandedOver(
                caseId,
                known.outline().fileId(),
                known.outline().coordinator(),
                to,
                known.label(now).put(reason),
                effectiveOn);
    }
}
