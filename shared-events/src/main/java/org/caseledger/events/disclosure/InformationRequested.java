package org.caseledger.events.disclosure;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An agenda item asks an agency for information, stating why it is needed. */
public record InformationRequested(
        FileId fileId,
        UUID request,
        ItemId itemId,
        AgencyId askedAgency,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        Labelled<Words> necessity)
        implements DisclosureEvent {}
