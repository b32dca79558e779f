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

import java.time.LocalDate;

/**
 * A person left the household. {@code place} says where to, unless the person is protected: then a
 * sealed note does.
 */
public record MemberLeft(
        HouseholdId householdId,
        FileId fileId,
        PersonId personId,
        LocalDate leftOn,
        Occurred.@Nullable Precision precision,
        @Nullable Labelled<LeavingReason> reason,
        @Nullable Labelled<Words> place,
        @Nullable SealedNoteId kept,
        @Nullable SaidBy saidBy)
        implements HouseholdEvent {

    /** Somebody of whose leaving no more was told. */
    public MemberLeft(HouseholdId householdId, FileId fileId, PersonId personId, LocalDate leftOn) {
        this(householdId, fileId, personId, leftOn, null, null, null, null, null);
    }
}
