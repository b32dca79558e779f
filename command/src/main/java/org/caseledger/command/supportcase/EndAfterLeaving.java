package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSONS_REMAIN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VALUABLES_STILL_KEPT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.supportcase.CaseEndedAfterLeaving;
import org.caseledger.events.supportcase.Leaving;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everybody of the case moved away or died: 多機関協働 ends without a sitting and a 主担当. While
 * somebody remains, it is closed as any other case (MA-14, MA-15).
 */
public record EndAfterLeaving(
        CaseId caseId, Leaving reason, @Nullable Words note, LocalDate endedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> allLeft(known, now), PERSONS_REMAIN)
                .onOrBefore(now.today(), endedOn)
                .recordAll(known -> events(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(
                        known ->
                                HouseholdMembers.haveLeft(
                                        known.outline().persons(), now.today(), now),
                        PERSONS_REMAIN)
                .refusal();
    }

    private static Check<Open> ready(SupportCase state, Circumstances now) {
        return Check.open(state)
                .coordinatedBy(now.actor())
                .holds(
                        known -> known.course().entries().custodies().isEmpty(),
                        VALUABLES_STILL_KEPT);
    }

    private boolean allLeft(Open known, Circumstances now) {
        return HouseholdMembers.haveLeft(known.outline().persons(), endedOn, now);
    }

    private List<SupportCaseEvent> events(Open known, Circumstances now) {
        List<SupportCaseEvent> events = new ArrayList<>(OffersLapse.of(known, endedOn));
        events.add(
                new CaseEndedAfterLeaving(
                        caseId,
                        known.outline().fileId(),
                        reason,
                        known.outline().persons().stream()
                                .sorted(Comparator.comparing(PersonId::toString))
                                .toList(),
                        known.label(now).putIfGiven(note),
                        endedOn));
        return events;
    }
}
