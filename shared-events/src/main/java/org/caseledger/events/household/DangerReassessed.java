package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

/** A danger that stands was judged anew. */
public record DangerReassessed(
        HouseholdId householdId,
        FileId fileId,
        int number,
        PersonId personId,
        Labelled<Words> judgement,
        Occurred occurred)
        implements HouseholdEvent {}
