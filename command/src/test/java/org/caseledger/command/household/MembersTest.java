package org.caseledger.command.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.household.HouseholdRefusal.DATE_PRECISION_UNCLEAR;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_ALREADY_REGISTERED;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_DATE_IN_FUTURE;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_ALREADY_ADDED;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_LEFT_BEFORE_JOINING;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_OF_ANOTHER_HOUSEHOLD;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_UNKNOWN;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.household.HouseholdEvent;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class MembersTest {
    private static final HouseholdId HOUSE = HouseholdStory.HOUSE;

    @Test
    void a_household_is_registered_once() {
        HouseholdStory.scenario()
                .when(new RegisterHousehold(HOUSE, Town.FILE))
                .then(HouseholdStory.REGISTERED);
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED)
                .when(new RegisterHousehold(HOUSE, Town.FILE))
                .thenRefused(HOUSEHOLD_ALREADY_REGISTERED);
    }

    @Test
    void a_member_joins_on_this_day_at_the_latest() {
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED)
                .when(mother(Town.DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED)
                .when(mother(Town.DAY.plusDays(1)))
                .thenRefused(HOUSEHOLD_DATE_IN_FUTURE);
    }

    @Test
    void a_person_belongs_to_one_household() {
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED, HouseholdStory.MOTHER_ADDED)
                .when(mother(Town.DAY))
                .thenRefused(MEMBER_ALREADY_ADDED);
        HouseholdStory.scenario()
                .given(
                        HouseholdStory.REGISTERED,
                        HouseholdStory.added(HouseholdStory.NEXT_DOOR, Town.MOTHER))
                .when(mother(Town.DAY))
                .thenRefused(MEMBER_OF_ANOTHER_HOUSEHOLD);
    }

    @Test
    void a_member_leaves_between_joining_and_today() {
        leaving(Town.DAY.minusDays(10)).then(left(Town.DAY.minusDays(10)));
        leaving(Town.DAY).then(left(Town.DAY));
        leaving(Town.DAY.minusDays(11)).thenRefused(MEMBER_LEFT_BEFORE_JOINING);
        leaving(Town.DAY.plusDays(1)).thenRefused(HOUSEHOLD_DATE_IN_FUTURE);
    }

    @Test
    void nothing_is_recorded_of_an_unknown_household_or_member() {
        HouseholdStory.scenario().when(mother(Town.DAY)).thenRefused(HOUSEHOLD_UNKNOWN);
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED)
                .when(new RecordMemberLeft(HOUSE, Town.MOTHER, Town.DAY))
                .thenRefused(MEMBER_UNKNOWN);
    }

    @Test
    void how_exact_a_date_of_birth_is_needs_the_date() {
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED)
                .when(
                        new AddMember(
                                HOUSE,
                                Town.MOTHER,
                                new Words("見本花子"),
                                null,
                                null,
                                Occurred.Precision.YEAR,
                                null,
                                Relation.HEAD,
                                true,
                                Town.DAY,
                                null,
                                null,
                                null))
                .thenRefused(DATE_PRECISION_UNCLEAR);
    }

    private static Scenario<HouseholdCommand, Household, HouseholdEvent> leaving(LocalDate day) {
        return HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED, HouseholdStory.MOTHER_ADDED)
                .when(new RecordMemberLeft(HOUSE, Town.MOTHER, day));
    }

    private static MemberLeft left(LocalDate day) {
        return new MemberLeft(HOUSE, Town.FILE, Town.MOTHER, day);
    }

    private static AddMember mother(LocalDate from) {
        return new AddMember(
                HOUSE, Town.MOTHER, new Words("見本花子"), null, null, Relation.HEAD, true, from);
    }
}
