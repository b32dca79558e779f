package org.caseledger.events.household;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;

/** A household is entered in the file. */
public record HouseholdRegistered(HouseholdId householdId, FileId fileId)
        implements HouseholdEvent {}
