package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.DECISION_ALREADY_TAKEN;
import static org.caseledger.command.conference.SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS;
import static org.caseledger.command.conference.SittingRefusal.NOBODY_ATTENDED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.register.ProfileRegister;
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
        return OpenSitting.heldItem(sitting, itemId, now, (open, item) -> take(open, item, now));
    }

    private Decision<SittingEvent> take(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (!Secretariat.includes(now.actor())) {
            return refuse(SITTING_NOT_YOURS);
        }
        ProfileRules rules = ProfileRegister.inForce(now.facts(), open.heldOn());
        if (!DecisionsByBasis.allowed(item.basis(), rules).contains(kind)) {
            return refuse(DECISION_NOT_ALLOWED_ON_BASIS);
        }
        if (item.presence().isEmpty()) {
            return refuse(NOBODY_ATTENDED);
        }
        if (item.decided().contains(kind)) {
            return refuse(DECISION_ALREADY_TAKEN);
        }
        return CaseInDecision.wrongness(this, item, now)
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
