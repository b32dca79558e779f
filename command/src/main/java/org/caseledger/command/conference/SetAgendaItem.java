package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.ITEM_ALREADY_SET;
import static org.caseledger.command.conference.SittingRefusal.ITEM_RESTS_ON_CONSENT;
import static org.caseledger.command.conference.SittingRefusal.ITEM_WITHOUT_SUBJECT;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_NOT_OF_FILE;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.OrNone;
import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.ConsentNotSoughtExplained;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts persons of one file on the agenda, on one of the bases of the bodies that sit.
 *
 * @param subjects the persons it names; nobody only where nobody of the file consents any more and
 *     support that goes on is to be suspended or ended
 * @param bodyId the body under which it is dealt with, in a combined sitting
 * @param kind the conference it is, where a body holds several on one basis
 * @param whyNoConsent why the item goes without consent, where it does not rest on one
 */
public record SetAgendaItem(
        SittingId sittingId,
        @Minted ItemId itemId,
        FileId fileId,
        LegalBasis basis,
        @OrNone List<PersonId> subjects,
        @Nullable BodyId bodyId,
        @Nullable ConferenceKind kind,
        @Nullable Words whyNoConsent)
        implements SittingCommand {

    public SetAgendaItem {
        subjects = subjects.stream().distinct().toList();
    }

    /** An item under the calling body, without a word on consent. */
    public SetAgendaItem(
            SittingId sittingId,
            ItemId itemId,
            FileId fileId,
            LegalBasis basis,
            List<PersonId> subjects) {
        this(sittingId, itemId, fileId, basis, subjects, null, null, null);
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.ledByChair(sitting, now, open -> set(open, now));
    }

    private Decision<SittingEvent> set(Sitting.Open open, Circumstances now) {
        if (open.items().containsKey(itemId) || isOfAnotherSitting(now)) {
            return refuse(ITEM_ALREADY_SET);
        }
        if (subjects.isEmpty() && !ItemNamingNobody.isAllowed(fileId, basis, open.heldOn(), now)) {
            return refuse(ITEM_WITHOUT_SUBJECT);
        }
        PlaceOnAgenda wanted = new PlaceOnAgenda(basis, bodyId, kind);
        return wanted.find(open.outline(), now)
                .map(place -> named(open, place, now))
                .orElseGet(() -> refuse(wanted.why(open.outline(), now)));
    }

    private Decision<SittingEvent> named(
            Sitting.Open open, PlaceOnAgenda.Place place, Circumstances now) {
        SubjectsOfItem named = new SubjectsOfItem(fileId, subjects);
        if (!named.areOfFile(now)) {
            return refuse(SUBJECT_NOT_OF_FILE);
        }
        if (whyNoConsent != null && basis == LegalBasis.CONSENT) {
            return refuse(ITEM_RESTS_ON_CONSENT);
        }
        if (basis == LegalBasis.CONSENT && !named.haveConsented(open.heldOn(), now)) {
            return refuse(SUBJECT_WITHOUT_CONSENT);
        }
        List<ConsentId> consents =
                basis == LegalBasis.CONSENT ? named.consents(open.heldOn(), now) : List.of();
        return accept(events(open, place, consents, now));
    }

    private List<SittingEvent> events(
            Sitting.Open open,
            PlaceOnAgenda.Place place,
            List<ConsentId> consents,
            Circumstances now) {
        List<SittingEvent> events = new ArrayList<>();
        AgendaItemSet set = new AgendaItemSet(sittingId, itemId, fileId, basis, subjects, consents);
        events.add(set);
        if (!place.body().equals(open.bodyId()) || place.kind() != ConferenceKind.of(basis)) {
            events.add(
                    new AgendaItemAssigned(sittingId, itemId, fileId, place.body(), place.kind()));
        }
        if (whyNoConsent != null) {
            var why = AgendaItem.of(set).label(itemId, subjects, now).put(whyNoConsent);
            events.add(new ConsentNotSoughtExplained(sittingId, itemId, fileId, why));
        }
        return events;
    }

    private boolean isOfAnotherSitting(Circumstances now) {
        return now.facts().find(ItemRegister.ITEM, itemId.toString()).isPresent();
    }
}
