package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.ENDED_BEFORE_IT_BEGAN;
import static org.caseledger.command.household.HouseholdRefusal.RELATIONSHIP_NOT_OPEN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.RelationshipEnded;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RelationshipId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** A relationship ended; it is never deleted. */
public record EndRelationship(
        HouseholdId householdId,
        RelationshipId relationshipId,
        Occurred until,
        @Nullable Words reason)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        Told.Holding holding = known.relationships().open().get(relationshipId);
        return Persons.first(
                Persons.when(holding == null, RELATIONSHIP_NOT_OPEN),
                Persons.notCome(until.on(), now),
                Persons.when(
                        holding != null && until.on().isBefore(holding.from()),
                        ENDED_BEFORE_IT_BEGAN));
    }

    private RelationshipEnded recorded(Household.Registered known, Circumstances now) {
        PersonId person =
                Objects.requireNonNull(
                        Objects.requireNonNull(known.relationships().open().get(relationshipId))
                                .personId());
        return new RelationshipEnded(
                householdId,
                known.fileId(),
                relationshipId,
                person,
                until,
                now.about(known.fileId(), person).sensitive().putIfGiven(reason));
    }
}
