package org.caseledger.command.disclosure;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;

import java.util.Collection;

/** The label of words that belong to an agenda item: its attendees read them, nobody else. */
final class InItem {

    private InItem() {}

    static LabelDraft label(
            ItemId item, FileId file, Collection<PersonId> about, Circumstances now) {
        LabelDraft plain = now.about(file, about).sensitive();
        return now.facts()
                .value(ItemRegister.ITEM, item.toString())
                .map(known -> plain.learntIn(item, known.basis()))
                .orElse(plain);
    }
}
