package org.caseledger.events.household;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;

import java.time.LocalDate;

/** A person left the household: moved out, died or was entered by mistake. */
public record MemberLeft(
        HouseholdId householdId, FileId fileId, PersonId personId, LocalDate leftOn)
        implements HouseholdEvent {}
