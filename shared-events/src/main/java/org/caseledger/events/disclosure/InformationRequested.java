package org.caseledger.events.disclosure;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An agency is asked for information, stating why it is needed: by an agenda item, or on the consent of
 * everybody it is about.
 *
 * @param itemId the item that asks; null where it rests on consent
 * @param consents the consents it rests on; none where an item asks
 */
public record InformationRequested(
        FileId fileId,
        UUID request,
        @Nullable ItemId itemId,
        List<ConsentId> consents,
        AgencyId askedAgency,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        Labelled<Words> necessity)
        implements DisclosureEvent {}
