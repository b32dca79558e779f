package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** All members live in another household from a day on; this one has nobody left. */
public record HouseholdJoined(
        HouseholdId householdId,
        FileId fileId,
        Set<PersonId> persons,
        HouseholdId into,
        LocalDate joinedOn,
        @Nullable Labelled<Words> reason)
        implements HouseholdEvent {}
