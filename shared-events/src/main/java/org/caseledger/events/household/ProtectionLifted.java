package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** One instance of a protection ended, by whose decision and on which request. */
public record ProtectionLifted(
        HouseholdId householdId,
        FileId fileId,
        ProtectionId handlingId,
        PersonId personId,
        Labelled<Words> decidedBy,
        Labelled<Words> request,
        LocalDate liftedOn)
        implements HouseholdEvent {}
