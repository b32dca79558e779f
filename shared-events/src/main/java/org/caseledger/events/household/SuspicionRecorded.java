package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** Signs that somebody may be abused or neglected, in words or kept apart. Stored under a neutral name. */
public record SuspicionRecorded(
        HouseholdId householdId,
        FileId fileId,
        int number,
        PersonId personId,
        @Nullable Labelled<Words> note,
        @Nullable SealedNoteId kept,
        Occurred occurred,
        SaidBy saidBy)
        implements HouseholdEvent {}
