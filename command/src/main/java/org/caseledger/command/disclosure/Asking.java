package org.caseledger.command.disclosure;

import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_AFTER_THE_SITTING;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_NEEDS_A_106_6_ITEM;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Lack;
import org.caseledger.command.sharing.Passing;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SittingId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule: an agency is asked by an item of a conference whose statute gives that power, while its sitting
 * is not over, or on the consents to planning of everybody it is about, each naming that agency
 * (X-02, MA-03).
 */
record Asking(RequestInformation asked) {

    private static final Set<LegalBasis> MAY_ASK =
            Set.of(
                    LegalBasis.SUPPORT_CONFERENCE_106_6,
                    LegalBasis.SUPPORT_CONFERENCE_NEEDY_9,
                    LegalBasis.PUBLIC_ASSISTANCE_27_3,
                    LegalBasis.CHILD_WELFARE_25_2);

    /** Why it may not be asked; empty when it may. */
    Optional<DisclosureRefusal> wrong(Circumstances now) {
        ItemId item = asked.itemId();
        return item == null ? onConsent(now) : inItem(item, now);
    }

    /** The consents it rests on, where no item asks. */
    List<ConsentId> consents(Circumstances now) {
        return asked.itemId() == null ? ground(now).consents() : List.of();
    }

    LabelDraft label(Circumstances now) {
        return RequestWords.label(
                asked.itemId(), consents(now), asked.fileId(), asked.subjects(), now);
    }

    private Optional<DisclosureRefusal> onConsent(Circumstances now) {
        return ground(now) instanceof Ground.Lacking(Lack lack)
                ? Optional.of(DisclosureRefusal.because(lack))
                : Optional.empty();
    }

    private Ground ground(Circumstances now) {
        return new Passing(
                        asked.fileId(),
                        asked.subjects(),
                        now.actor().organisation(),
                        asked.askedAgency())
                .on(LegalBasis.CONSENT, Purpose.PLANNING, now);
    }

    private Optional<DisclosureRefusal> inItem(ItemId id, Circumstances now) {
        Optional<ItemRegister.Item> item = item(id, now);
        if (item.isEmpty()) {
            return Optional.of(REQUEST_NEEDS_A_106_6_ITEM);
        }
        if (!isOpen(item.get().sittingId(), now)) {
            return Optional.of(REQUEST_AFTER_THE_SITTING);
        }
        return ReceiverMayKnow.check(asked.askedAgency(), now) instanceof Ground.Lacking(Lack lack)
                ? Optional.of(DisclosureRefusal.because(lack))
                : Optional.empty();
    }

    private Optional<ItemRegister.Item> item(ItemId id, Circumstances now) {
        return now.facts()
                .value(ItemRegister.ITEM, id.toString())
                .filter(item -> item.fileId().equals(asked.fileId()))
                .filter(item -> MAY_ASK.contains(item.basis()) && !item.withdrawn())
                .filter(item -> item.subjects().containsAll(asked.subjects()));
    }

    private static boolean isOpen(SittingId sitting, Circumstances now) {
        return now.facts()
                .value(SittingRegister.SITTING, sitting.toString())
                .filter(known -> !known.closed())
                .isPresent();
    }
}
