package org.caseledger.command.disclosure;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/**
 * The label of the words of a request: those of an agenda item are read by its attendees and nobody
 * else, those on consent by whom the consents let know.
 */
final class RequestWords {

    private RequestWords() {}

    static LabelDraft label(
            @Nullable ItemId item,
            Collection<ConsentId> consents,
            FileId file,
            Collection<PersonId> about,
            Circumstances now) {
        LabelDraft plain = now.about(file, about).sensitive();
        if (item == null) {
            return plain.forPurpose(Purpose.PLANNING).underConsents(List.copyOf(consents));
        }
        return now.facts()
                .value(ItemRegister.ITEM, item.toString())
                .map(known -> plain.learntIn(item, known.basis()))
                .orElse(plain);
    }
}
