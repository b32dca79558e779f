package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** A member died. Secrecy goes on. */
public record MemberDied(
        HouseholdId householdId,
        FileId fileId,
        PersonId personId,
        Occurred occurred,
        @Nullable Labelled<Words> note,
        SaidBy saidBy)
        implements HouseholdEvent {}
