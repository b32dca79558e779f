package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What an agency told in this item about these persons.
 *
 * @param toldBy who of the agency said it, where somebody else entered it
 * @param how it reached the sitting, where it was not said in the room
 */
public record InformationSharedInItem(
        SittingId sittingId,
        ItemId itemId,
        FileId fileId,
        AgencyId from,
        List<PersonId> subjects,
        Labelled<Words> content,
        SaidBy saidBy,
        @Nullable StaffId toldBy,
        @Nullable Manner how)
        implements SittingEvent {

    /** Said in the room. */
    public InformationSharedInItem(
            SittingId sittingId,
            ItemId itemId,
            FileId fileId,
            AgencyId from,
            List<PersonId> subjects,
            Labelled<Words> content,
            SaidBy saidBy) {
        this(sittingId, itemId, fileId, from, subjects, content, saidBy, null, null);
    }

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
