package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ITEM_ALREADY_SET;
import static org.caseledger.command.conference.SittingRefusal.ITEM_WITHOUT_SUBJECT;
import static org.caseledger.command.conference.SittingRefusal.SITTING_CANCELLED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YET_HELD;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.conference.SittingRefusal.SITTING_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_NOT_OF_FILE;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.conference.AgendaItemAsItHappened;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.ArrayList;
import java.util.List;

/** Records an item that was dealt with although rules spoke against it. */
public record RecordAgendaItemAsItHappened(
        SittingId sittingId,
        @Minted ItemId itemId,
        FileId fileId,
        LegalBasis basis,
        List<PersonId> subjects,
        Words reason)
        implements SittingCommand {

    public RecordAgendaItemAsItHappened {
        subjects = subjects.stream().distinct().toList();
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return switch (sitting) {
            case Sitting.Unknown _ -> refuse(SITTING_UNKNOWN);
            case Sitting.Cancelled _ -> refuse(SITTING_CANCELLED);
            case Sitting.Open _, Sitting.Over _, Sitting.Minuted _ ->
                    dealtWith(sitting.wholeSitting().orElseThrow(), now);
        };
    }

    private Decision<SittingEvent> dealtWith(Sitting.Open open, Circumstances now) {
        if (!Secretariat.includes(now.actor())) {
            return refuse(SITTING_NOT_YOURS);
        }
        if (open.heldOn().isAfter(now.today())) {
            return refuse(SITTING_NOT_YET_HELD);
        }
        if (open.items().containsKey(itemId)
                || now.facts().find(ItemRegister.ITEM, itemId.toString()).isPresent()) {
            return refuse(ITEM_ALREADY_SET);
        }
        if (subjects.isEmpty()) {
            return refuse(ITEM_WITHOUT_SUBJECT);
        }
        return new SubjectsOfItem(fileId, subjects).areOfFile(now)
                ? accept(item(open, now))
                : refuse(SUBJECT_NOT_OF_FILE);
    }

    private AgendaItemAsItHappened item(Sitting.Open open, Circumstances now) {
        return new AgendaItemAsItHappened(
                sittingId,
                itemId,
                fileId,
                basis,
                subjects,
                now.about(fileId, subjects).sensitive().put(reason),
                AsItHappened.codes(breaches(open, now)));
    }

    private List<SittingRefusal> breaches(Sitting.Open open, Circumstances now) {
        List<SittingRefusal> found = new ArrayList<>();
        PlaceOnAgenda wanted = new PlaceOnAgenda(basis, null, null);
        if (wanted.find(open.outline(), now).isEmpty()) {
            found.add(wanted.why(open.outline(), now));
        }
        if (basis == LegalBasis.CONSENT
                && !new SubjectsOfItem(fileId, subjects).haveConsented(open.heldOn(), now)) {
            found.add(SUBJECT_WITHOUT_CONSENT);
        }
        return found;
    }
}
