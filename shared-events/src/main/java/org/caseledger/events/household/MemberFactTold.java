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

/** Something about a member was told: it holds from then on. Kept apart where it must be. */
public record MemberFactTold(
        HouseholdId householdId,
        FileId fileId,
        PersonId personId,
        MemberFact fact,
        @Nullable Labelled<Words> value,
        @Nullable SealedNoteId kept,
        Occurred from,
        SaidBy saidBy)
        implements HouseholdEvent {}
