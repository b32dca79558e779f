package org.caseledger.command.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.household.HouseholdRefusal.ENDED_BEFORE_IT_BEGAN;
import static org.caseledger.command.household.HouseholdRefusal.RELATED_PERSON_UNCLEAR;
import static org.caseledger.command.household.HouseholdRefusal.RELATED_PERSON_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.RELATIONSHIP_ALREADY_RECORDED;
import static org.caseledger.command.household.HouseholdRefusal.RELATIONSHIP_NOT_OPEN;

import org.caseledger.command.Town;
import org.caseledger.events.household.Kinship;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.household.RelationshipRecorded;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RelationshipId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class RelationshipsTest {
    private static final RelationshipId BOND = new RelationshipId(Town.id(6, 5));
    private static final FileId ANOTHER_FILE = new FileId(Town.id(9, 8));

    @Test
    void it_reaches_across_households_that_the_actor_may_know_of() {
        HouseholdStory.family(elsewhere(Town.FILE))
                .when(bond(Town.SON, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(elsewhere(ANOTHER_FILE))
                .when(bond(Town.SON, null))
                .thenRefused(RELATED_PERSON_UNKNOWN);
        HouseholdStory.family(elsewhere(ANOTHER_FILE))
                .by(Town.OFFICER)
                .when(bond(Town.SON, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family().when(bond(Town.SON, null)).thenRefused(RELATED_PERSON_UNKNOWN);
    }

    @Test
    void the_other_is_given_by_id_or_in_words() {
        HouseholdStory.family()
                .when(bond(null, "隣の人"))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family().when(bond(null, null)).thenRefused(RELATED_PERSON_UNCLEAR);
        HouseholdStory.family().when(bond(Town.DAUGHTER, "娘")).thenRefused(RELATED_PERSON_UNCLEAR);
        HouseholdStory.family().when(bond(Town.MOTHER, null)).thenRefused(RELATED_PERSON_UNCLEAR);
    }

    @Test
    void it_ends_once_and_is_never_recorded_twice() {
        HouseholdStory.family(standing())
                .when(end(Town.DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(standing())
                .when(end(Town.DAY.minusDays(9)))
                .thenRefused(ENDED_BEFORE_IT_BEGAN);
        HouseholdStory.family().when(end(Town.DAY)).thenRefused(RELATIONSHIP_NOT_OPEN);
        HouseholdStory.family(standing())
                .when(bond(Town.DAUGHTER, null))
                .thenRefused(RELATIONSHIP_ALREADY_RECORDED);
    }

    private static RecordRelationship bond(@Nullable PersonId other, @Nullable String words) {
        return new RecordRelationship(
                HouseholdStory.HOUSE,
                BOND,
                Town.MOTHER,
                other,
                words == null ? null : new Words(words),
                Kinship.KEY_PERSON,
                null,
                Occurred.onDay(Town.DAY),
                SaidBy.person(Town.MOTHER));
    }

    private static EndRelationship end(LocalDate day) {
        return new EndRelationship(HouseholdStory.HOUSE, BOND, Occurred.onDay(day), null);
    }

    private static RelationshipRecorded standing() {
        return new RelationshipRecorded(
                HouseholdStory.HOUSE,
                Town.FILE,
                BOND,
                Town.MOTHER,
                Town.DAUGHTER,
                null,
                Town.labelled(Town.MOTHER, Kinship.CARER),
                null,
                Occurred.onDay(Town.DAY.minusDays(3)),
                SaidBy.observed());
    }

    private static MemberAdded elsewhere(FileId file) {
        return new MemberAdded(
                HouseholdStory.NEXT_DOOR,
                file,
                Town.SON,
                Town.told(Town.SON, "見本太郎"),
                null,
                null,
                Town.labelled(Town.SON, Relation.HEAD),
                false,
                Town.DAY.minusDays(5));
    }
}
