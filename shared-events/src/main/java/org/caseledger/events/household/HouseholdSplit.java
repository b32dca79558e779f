package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** Some members form a household of their own from a day on. */
public record HouseholdSplit(
        HouseholdId householdId,
        FileId fileId,
        Set<PersonId> persons,
        HouseholdId into,
        LocalDate splitOn,
        @Nullable Labelled<Words> reason)
        implements HouseholdEvent {}
