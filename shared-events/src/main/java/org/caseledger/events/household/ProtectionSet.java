package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** Somebody's whereabouts are kept secret from the day of acceptance. Stored under a neutral name. */
public record ProtectionSet(
        HouseholdId householdId,
        FileId fileId,
        ProtectionId handlingId,
        PersonId personId,
        Labelled<ProtectionKind> kind,
        Labelled<ProtectedFrom> towards,
        Labelled<Words> decidedBy,
        Labelled<Words> request,
        Set<StaffId> named,
        @Nullable SealedNoteId kept,
        LocalDate acceptedOn,
        @Nullable LocalDate until)
        implements HouseholdEvent {}
