package org.caseledger.events.household;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RelationshipId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** A relationship ended; that it was stays on record. */
public record RelationshipEnded(
        HouseholdId householdId,
        FileId fileId,
        RelationshipId relationshipId,
        PersonId personId,
        Occurred until,
        @Nullable Labelled<Words> reason)
        implements HouseholdEvent {}
