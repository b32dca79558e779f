package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** What became of a suspicion. */
public record SuspicionEnded(
        HouseholdId householdId,
        FileId fileId,
        int number,
        PersonId personId,
        Labelled<Words> judgement,
        LocalDate judgedOn)
        implements HouseholdEvent {}
