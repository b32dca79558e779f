package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DataKind;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The item asks an agency for information, stating why it is needed. */
public record InformationAskedInItem(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        UUID request,
        AgencyId askedAgency,
        List<PersonId> subjects,
        Set<DataKind> kinds,
        Labelled<Words> necessity)
        implements SittingEvent {
    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
