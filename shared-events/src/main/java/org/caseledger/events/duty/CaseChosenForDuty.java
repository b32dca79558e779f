package org.caseledger.events.duty;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.DutyListId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** An officer chose a case for the list, with the little that is needed at night. */
public record CaseChosenForDuty(
        DutyListId listId,
        FileId fileId,
        PersonId personId,
        Labelled<Words> age,
        @Nullable Labelled<Words> whereabouts,
        Labelled<Words> callFirst,
        @Nullable Labelled<Words> cautions,
        @Nullable Labelled<Words> danger)
        implements DutyEvent {

    @Override
    public Optional<FileId> file() {
        return Optional.of(fileId);
    }
}
