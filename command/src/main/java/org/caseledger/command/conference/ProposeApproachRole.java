package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.AGENCY_NOT_KNOWN;
import static org.caseledger.command.conference.SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.ApproachKind;
import org.caseledger.events.conference.ApproachRoleProposed;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

/** The item proposes that an agency approaches or watches while there is no consent. */
public record ProposeApproachRole(
        SittingId sittingId, ItemId itemId, ApproachKind kind, AgencyId agencyId, Words task)
        implements SittingCommand {

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.heldItemLedByChair(
                sitting, itemId, now, (open, item) -> propose(open, item, now));
    }

    private Decision<SittingEvent> propose(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (!new Deciding(DecisionKind.APPROACH_ROLE).isAllowed(open, item, now)) {
            return refuse(DECISION_NOT_ALLOWED_ON_BASIS);
        }
        if (now.facts().value(AgencyRegister.AGENCY, agencyId.toString()).isEmpty()) {
            return refuse(AGENCY_NOT_KNOWN);
        }
        return accept(
                new ApproachRoleProposed(
                        sittingId,
                        itemId,
                        item.fileId(),
                        kind,
                        agencyId,
                        item.label(itemId, item.subjects(), now).put(task)));
    }
}
