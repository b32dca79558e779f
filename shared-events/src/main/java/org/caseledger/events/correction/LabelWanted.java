package org.caseledger.events.correction;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a label is to say from now on; all else of it stays.
 *
 * @param itemId the agenda item, where the new basis is that of a conference
 * @param consents the consent of every subject, where the new basis is consent
 */
public record LabelWanted(
        LegalBasis basis,
        Sensitivity sensitivity,
        @Nullable ItemId itemId,
        List<ConsentId> consents) {

    public LabelWanted {
        consents = List.copyOf(consents);
    }

    /** As it is meant for a label: where the basis stays, so does what it rests on unless named. */
    public LabelWanted asFor(Label was) {
        return basis == was.basis() && itemId == null && consents.isEmpty()
                ? new LabelWanted(basis, sensitivity, was.item(), was.consents())
                : this;
    }
}
