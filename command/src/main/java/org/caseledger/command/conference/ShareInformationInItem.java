package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.CONSENT_NO_LONGER_HOLDS;
import static org.caseledger.command.conference.SittingRefusal.SITTING_NOT_YOURS;
import static org.caseledger.command.conference.SittingRefusal.SOURCE_NOT_PRESENT;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_NOT_OF_ITEM;
import static org.caseledger.command.conference.SittingRefusal.WORD_WITHOUT_NOTE;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.Manner;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.register.NoteRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Enters what an agency told in an item about some of the persons named in it.
 *
 * @param toldBy who of the agency said it, where somebody else enters it
 * @param how it reached the sitting, where it was not said in the room
 */
public record ShareInformationInItem(
        SittingId sittingId,
        ItemId itemId,
        AgencyId from,
        List<PersonId> subjects,
        Words content,
        SaidBy saidBy,
        @Nullable StaffId toldBy,
        @Nullable Manner how)
        implements SittingCommand {

    public ShareInformationInItem {
        subjects = subjects.stream().distinct().toList();
    }

    /** Said in the room. */
    public ShareInformationInItem(
            SittingId sittingId,
            ItemId itemId,
            AgencyId from,
            List<PersonId> subjects,
            Words content,
            SaidBy saidBy) {
        this(sittingId, itemId, from, subjects, content, saidBy, null, null);
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.heldItem(sitting, itemId, now, (open, item) -> share(open, item, now));
    }

    private Decision<SittingEvent> share(Sitting.Open open, AgendaItem item, Circumstances now) {
        boolean wasThere = !item.people().staysOf(now.actor().staff()).isEmpty();
        if (!wasThere && !Secretariat.includes(now.actor())) {
            return refuse(SITTING_NOT_YOURS);
        }
        if (subjects.isEmpty() || !item.subjects().containsAll(subjects)) {
            return refuse(SUBJECT_NOT_OF_ITEM);
        }
        if (!NoteRegister.standsBehind(saidBy, now.actor(), now.facts())) {
            return refuse(WORD_WITHOUT_NOTE);
        }
        if (!new WordOfAnAgency(from, saidBy, toldBy, how).isHeard(open, item, now)) {
            return refuse(SOURCE_NOT_PRESENT);
        }
        if (!ConsentsOfItem.holdFor(subjects, item, open.heldOn(), now)) {
            return refuse(CONSENT_NO_LONGER_HOLDS);
        }
        return accept(
                new InformationSharedInItem(
                        sittingId,
                        itemId,
                        item.fileId(),
                        from,
                        subjects,
                        item.label(itemId, subjects, now).put(content),
                        saidBy,
                        toldBy,
                        how));
    }
}
