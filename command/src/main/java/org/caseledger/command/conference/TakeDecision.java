package org.caseledger.command.conference;

import static org.caseledger.command.decision.Decision.accept;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** Enters what the sitting decided on an item; decisions on a plan or case name it. */
public record TakeDecision(
        SittingId sittingId,
        ItemId itemId,
        DecisionKind kind,
        DecisionOutcome outcome,
        @Nullable CaseId caseId,
        @Nullable Integer planVersion,
        Words summary)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.heldItemLedByChair(
                sitting, itemId, now, (open, item) -> take(open, item, now));
    }

    private Decision<SittingEvent> take(Sitting.Open open, AgendaItem item, Circumstances now) {
        return new Deciding(kind)
                .breaches(open, item, now).stream()
                        .findFirst()
                        .or(() -> new CaseInDecision(kind, caseId, planVersion).wrong(item, now))
                        .<Decision<SittingEvent>>map(Decision::refuse)
                        .orElseGet(() -> accept(taken(item, now)));
    }

    private DecisionTaken taken(AgendaItem item, Circumstances now) {
        return new DecisionTaken(
                sittingId,
                itemId,
                item.fileId(),
                kind,
                outcome,
                caseId,
                planVersion,
                item.label(itemId, item.subjects(), now).put(summary));
    }
}
