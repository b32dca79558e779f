package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RelationshipId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** What one person is to another, who may live elsewhere or stand in no file: then in words. */
public record RelationshipRecorded(
        HouseholdId householdId,
        FileId fileId,
        RelationshipId relationshipId,
        PersonId personId,
        @Nullable PersonId otherId,
        @Nullable Labelled<Words> otherPerson,
        Labelled<Kinship> kind,
        @Nullable Labelled<Words> note,
        Occurred from,
        SaidBy saidBy)
        implements HouseholdEvent {}
