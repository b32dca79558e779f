package org.caseledger.command.household;

import static org.caseledger.command.household.HouseholdRefusal.RELATED_PERSON_UNCLEAR;
import static org.caseledger.command.household.HouseholdRefusal.RELATED_PERSON_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.RELATIONSHIP_ALREADY_RECORDED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LabelDraft;
import org.caseledger.command.decision.Minted;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.Kinship;
import org.caseledger.events.household.RelationshipRecorded;
import org.caseledger.events.privacy.DisclosureFlag;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.MemberRegister;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RelationshipId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What a person is to somebody, who may belong to another household that the actor may know of, or
 * stand in no file and be named in words. */
public record RecordRelationship(
        HouseholdId householdId,
        @Minted RelationshipId relationshipId,
        PersonId personId,
        @Nullable PersonId otherId,
        @Nullable Words otherPerson,
        Kinship kind,
        @Nullable Words note,
        Occurred from,
        SaidBy saidBy)
        implements HouseholdCommand {

    @Override
    public Decision<HouseholdEvent> decide(Household household, Circumstances now) {
        return Persons.in(
                household, known -> Persons.unless(wrong(known, now), () -> recorded(known, now)));
    }

    private Optional<HouseholdRefusal> wrong(Household.Registered known, Circumstances now) {
        return Persons.first(
                Persons.when(
                        known.relationships().ever().contains(relationshipId),
                        RELATIONSHIP_ALREADY_RECORDED),
                Persons.neverMember(known, personId),
                Persons.when((otherId == null) == (otherPerson == null), RELATED_PERSON_UNCLEAR),
                Persons.when(personId.equals(otherId), RELATED_PERSON_UNCLEAR),
                Persons.when(otherId != null && !isKnown(otherId, now), RELATED_PERSON_UNKNOWN),
                Persons.notCome(from.on(), now),
                Persons.unclear(saidBy, now));
    }

    /** A person of a file that the actor may not know of is as if not there. */
    private static boolean isKnown(PersonId other, Circumstances now) {
        return now.facts()
                .value(MemberRegister.MEMBER, other.toString())
                .filter(member ->
                        FileCircle.includes(now.actor(), member.fileId(), now.facts(), now.today()))
                .isPresent();
    }

    private RelationshipRecorded recorded(Household.Registered known, Circumstances now) {
        LabelDraft label =
                now.about(known.fileId(), personId)
                        .sensitive()
                        .flagged(DisclosureFlag.OTHER_PERSONS_DATA);
        return new RelationshipRecorded(
                householdId,
                known.fileId(),
                relationshipId,
                personId,
                otherId,
                label.putIfGiven(otherPerson),
                label.put(kind),
                label.putIfGiven(note),
                from,
                saidBy);
    }
}
