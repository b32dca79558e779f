package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.AGENCY_NOT_KNOWN;
import static org.caseledger.command.conference.SittingRefusal.ASKED_ALREADY;
import static org.caseledger.command.conference.SittingRefusal.ASKING_NEEDS_A_STATUTE;
import static org.caseledger.command.conference.SittingRefusal.ASKING_WITHOUT_KINDS;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_NOT_OF_ITEM;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.InformationAskedInItem;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.RequestRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The item asks an agency for information about its persons, stating what kinds are needed and why.
 * Only a conference whose statute gives that power asks without consent.
 */
public record AskForInformation(
        SittingId sittingId,
        ItemId itemId,
        @Minted UUID request,
        AgencyId askedAgency,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        Words necessity)
        implements SittingCommand {

    public AskForInformation {
        subjects = subjects.stream().distinct().toList();
        kinds = Set.copyOf(kinds);
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.itemLedByChair(
                sitting, itemId, now, (open, item) -> ask(open, item, now));
    }

    private Decision<SittingEvent> ask(Sitting.Open open, AgendaItem item, Circumstances now) {
        if (!new Deciding(DecisionKind.INFORMATION_REQUEST).isAllowed(open, item, now)) {
            return refuse(ASKING_NEEDS_A_STATUTE);
        }
        if (subjects.isEmpty() || !item.subjects().containsAll(subjects)) {
            return refuse(SUBJECT_NOT_OF_ITEM);
        }
        if (kinds.isEmpty()) {
            return refuse(ASKING_WITHOUT_KINDS);
        }
        if (now.facts().find(RequestRegister.REQUEST, request.toString()).isPresent()) {
            return refuse(ASKED_ALREADY);
        }
        if (now.facts().value(AgencyRegister.AGENCY, askedAgency.toString()).isEmpty()) {
            return refuse(AGENCY_NOT_KNOWN);
        }
        return accept(
                new InformationAskedInItem(
                        sittingId,
                        itemId,
                        item.fileId(),
                        request,
                        askedAgency,
                        subjects,
                        kinds,
                        item.label(itemId, subjects, now).put(necessity)));
    }
}
