package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Something from before the ledger, as exact as it is known and by whom it was told. */
public record HistoricalFactRecorded(
        HouseholdId householdId,
        FileId fileId,
        Set<PersonId> persons,
        Labelled<Words> fact,
        @Nullable Labelled<Words> origin,
        Occurred occurred,
        SaidBy saidBy)
        implements HouseholdEvent {}
