package org.caseledger.events.household;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProtectionId;
import org.caseledger.events.value.StaffId;

import java.util.Set;

/** Who may read what one protection closes; replaces those named before. */
public record ProtectionReadersNamed(
        HouseholdId householdId,
        FileId fileId,
        ProtectionId handlingId,
        PersonId personId,
        Set<StaffId> named)
        implements HouseholdEvent {}
