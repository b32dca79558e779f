package org.caseledger.command.conference;

import static org.caseledger.command.conference.SittingRefusal.BASIS_NOT_OF_BODY;
import static org.caseledger.command.conference.SittingRefusal.ITEM_ALREADY_SET;
import static org.caseledger.command.conference.SittingRefusal.ITEM_WITHOUT_SUBJECT;
import static org.caseledger.command.conference.SittingRefusal.NO_106_6_BODY_IN_FORCE;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_NOT_OF_FILE;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;

import java.util.List;

/** Puts persons of one file on the agenda, on one of the bases of the body. */
public record SetAgendaItem(
        SittingId sittingId,
        @Minted ItemId itemId,
        FileId fileId,
        LegalBasis basis,
        List<PersonId> subjects)
        implements SittingCommand {

    public SetAgendaItem {
        subjects = subjects.stream().distinct().toList();
    }

    @Override
    public Decision<SittingEvent> decide(Sitting sitting, Circumstances now) {
        return OpenSitting.ledByChair(sitting, now, open -> set(open, now));
    }

    private Decision<SittingEvent> set(Sitting.Open open, Circumstances now) {
        if (open.items().containsKey(itemId) || isOfAnotherSitting(now)) {
            return refuse(ITEM_ALREADY_SET);
        }
        if (subjects.isEmpty()) {
            return refuse(ITEM_WITHOUT_SUBJECT);
        }
        if (!isBasisOfBody(open, now)) {
            return refuse(
                    basis == LegalBasis.SUPPORT_CONFERENCE_106_6
                            ? NO_106_6_BODY_IN_FORCE
                            : BASIS_NOT_OF_BODY);
        }
        return named(open, now);
    }

    private Decision<SittingEvent> named(Sitting.Open open, Circumstances now) {
        if (!subjects.stream().allMatch(person -> isOfFile(person, now))) {
            return refuse(SUBJECT_NOT_OF_FILE);
        }
        if (basis != LegalBasis.CONSENT) {
            return accept(item(List.of()));
        }
        List<ConsentId> consents =
                subjects.stream()
                        .flatMap(person ->
                                PlanningConsent.of(person, fileId, open.heldOn(), now).stream())
                        .toList();
        return consents.size() == subjects.size()
                ? accept(item(consents))
                : refuse(SUBJECT_WITHOUT_CONSENT);
    }

    private boolean isOfAnotherSitting(Circumstances now) {
        return now.facts().find(ItemRegister.ITEM, itemId.toString()).isPresent();
    }

    private AgendaItemSet item(List<ConsentId> consents) {
        return new AgendaItemSet(sittingId, itemId, fileId, basis, subjects, consents);
    }

    private boolean isBasisOfBody(Sitting.Open open, Circumstances now) {
        return now.facts()
                .value(BodyRegister.BODY, open.bodyId().toString())
                .filter(body -> body.bases().contains(basis))
                .filter(body -> !open.heldOn().isBefore(body.validFrom()))
                .filter(_ -> basis.isInForceOn(open.heldOn()))
                .isPresent();
    }

    private boolean isOfFile(PersonId person, Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, person.toString())
                .filter(member -> member.fileId().equals(fileId))
                .isPresent();
    }
}
