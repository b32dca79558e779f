package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Words;

/** A danger recorded earlier no longer stands. */
public record DangerLifted(
        HouseholdId householdId, FileId fileId, int number, Labelled<Words> grounds)
        implements HouseholdEvent {}
