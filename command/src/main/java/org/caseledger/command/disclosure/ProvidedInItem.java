package org.caseledger.command.disclosure;

import static org.caseledger.command.disclosure.DisclosureRefusal.ITEM_DOES_NOT_COVER;
import static org.caseledger.command.disclosure.DisclosureRefusal.SITTING_NOT_IN_SESSION;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.sharing.Ground;
import org.caseledger.command.sharing.Passing;
import org.caseledger.command.sharing.SharedInAnItem;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.ItemId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: what is given on a conference's statute is given on the day of the sitting, before it is
 * closed, about the persons of the item and to an agency that attends it.
 */
record ProvidedInItem(Passing passing, LegalBasis basis, ItemId itemId, LocalDate providedOn) {
    Optional<DisclosureRefusal> wrong(Circumstances now) {
        Optional<Fact<ItemRegister.Item>> item =
                find(now).filter(found -> SharedInAnItem.covers(found, passing, now));
        if (item.isEmpty()) {
            return Optional.of(ITEM_DOES_NOT_COVER);
        }
        return isInSession(item.get().value(), now)
                ? Optional.empty()
                : Optional.of(SITTING_NOT_IN_SESSION);
    }

    Ground ground(Circumstances now) {
        return SharedInAnItem.ground(find(now).orElseThrow());
    }

    private Optional<Fact<ItemRegister.Item>> find(Circumstances now) {
        return now.facts()
                .find(ItemRegister.ITEM, itemId.toString())
                .filter(item -> item.value().basis() == basis && !item.value().withdrawn());
    }

    private boolean isInSession(ItemRegister.Item item, Circumstances now) {
        return now.facts()
                .value(SittingRegister.SITTING, item.sittingId().toString())
                .filter(sitting -> !sitting.closed() && sitting.heldOn().equals(providedOn))
                .isPresent();
    }
}
