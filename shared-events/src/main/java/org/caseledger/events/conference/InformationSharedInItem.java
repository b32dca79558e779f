package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.util.List;
import java.util.Optional;

/** What an agency told in this item about these persons. */
public record InformationSharedInItem(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        AgencyId from,
        List<PersonId> subjects,
        Labelled<Words> content,
        SaidBy saidBy)
        implements SittingEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
