package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A member is away for long and still belongs to the household. */
public record AbsenceBegan(
        HouseholdId householdId,
        FileId fileId,
        PersonId personId,
        Labelled<AbsenceKind> kind,
        @Nullable Labelled<Words> place,
        Occurred from,
        @Nullable LocalDate expectedUntil,
        SaidBy saidBy)
        implements HouseholdEvent {}
