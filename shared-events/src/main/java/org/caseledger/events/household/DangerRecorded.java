package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;

/** Somebody in the household may be in danger. Stored under a neutral name. */
public record DangerRecorded(
        HouseholdId householdId,
        FileId fileId,
        int number,
        PersonId personId,
        Labelled<Words> note,
        Occurred occurred,
        SaidBy saidBy)
        implements HouseholdEvent {}
