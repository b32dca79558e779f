package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VALUABLES_STILL_KEPT;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Known;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.supportcase.CaseEndedBeforeDecision;
import org.caseledger.events.supportcase.EarlyEnd;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case ends before 支援決定. Facts and the person's own will need no sitting; a judgement about a
 * plan that a sitting found 適切 needs one (MA-07, MA-14).
 */
public record EndBeforeDecision(
        CaseId caseId,
        EarlyEnd reason,
        @Nullable Words note,
        @Nullable ItemId itemId,
        LocalDate endedOn)
        implements SupportCaseCommand {

    private static final DecisionKind KIND = DecisionKind.CLOSURE;

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .passes(known -> sittingLacks(known, now))
                .onOrBefore(now.today(), endedOn)
                .recordAll(known -> events(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Known> ready(SupportCase state, Circumstances now) {
        return Check.beforeDecision(state)
                .coordinatedBy(now.actor())
                .holds(
                        known -> known.course().entries().custodies().isEmpty(),
                        VALUABLES_STILL_KEPT);
    }

    private Optional<SupportCaseRefusal> sittingLacks(Known known, Circumstances now) {
        if (!(known instanceof Open open) || !needsSitting(open)) {
            return Optional.empty();
        }
        return itemId == null
                ? Optional.of(DECISION_MISSING)
                : SittingDecision.blocked(itemId, KIND, open, now);
    }

    private boolean needsSitting(Open open) {
        return reason.isJudgement() && open.course().plan().filter(Plan::isAppropriate).isPresent();
    }

    private List<SupportCaseEvent> events(Known known, Circumstances now) {
        List<SupportCaseEvent> events = new ArrayList<>(OffersLapse.of(known, endedOn));
        UUID decision = decision(known, now);
        events.add(
                new CaseEndedBeforeDecision(
                        caseId,
                        known.outline().fileId(),
                        reason,
                        known.label(now).putIfGiven(note),
                        decision == null ? null : itemId,
                        decision,
                        endedOn));
        return events;
    }

    private @Nullable UUID decision(Known known, Circumstances now) {
        return itemId == null
                ? null
                : SittingDecision.find(itemId, KIND, known, now)
                        .map(SittingDecision::event)
                        .orElse(null);
    }
}
