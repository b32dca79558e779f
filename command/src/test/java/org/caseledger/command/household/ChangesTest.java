package org.caseledger.command.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.household.HouseholdRefusal.HISTORY_CONCERNS_NOBODY;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_CHANGE_CONCERNS_NOBODY;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_DATE_IN_FUTURE;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_SPLIT_LEAVES_NOBODY;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_AWAY_ALREADY;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_BACK_BEFORE_LEAVING;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_DIED;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_NOT_AWAY;
import static org.caseledger.command.household.HouseholdRefusal.MEMBER_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.OTHER_HOUSEHOLD_UNKNOWN;

import org.caseledger.command.Town;
import org.caseledger.events.household.AbsenceBegan;
import org.caseledger.events.household.AbsenceKind;
import org.caseledger.events.household.HistoricalFactRecorded;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.HouseholdSplit;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.household.Relation;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

class ChangesTest {
    private static final HouseholdId NEW_HOUSE = new HouseholdId(Town.id(3, 5));

    @Test
    void a_death_is_recorded_once_also_of_somebody_who_had_moved_away() {
        HouseholdStory.family()
                .when(death(Town.DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(
                        new MemberLeft(HouseholdStory.HOUSE, Town.FILE, Town.MOTHER, Town.DAY))
                .when(death(Town.DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(died()).when(death(Town.DAY)).thenRefused(MEMBER_DIED);
        HouseholdStory.family()
                .when(death(Town.DAY.plusDays(1)))
                .thenRefused(HOUSEHOLD_DATE_IN_FUTURE);
    }

    @Test
    void nobody_joins_after_death() {
        HouseholdStory.family(died()).when(again(Town.MOTHER)).thenRefused(MEMBER_DIED);
    }

    @Test
    void somebody_who_left_may_come_back_or_live_elsewhere() {
        HouseholdStory.family(
                        new MemberLeft(HouseholdStory.HOUSE, Town.FILE, Town.MOTHER, Town.DAY))
                .when(again(Town.MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.scenario()
                .given(
                        HouseholdStory.REGISTERED,
                        HouseholdStory.added(HouseholdStory.NEXT_DOOR, Town.MOTHER),
                        new MemberLeft(HouseholdStory.NEXT_DOOR, Town.FILE, Town.MOTHER, Town.DAY))
                .when(again(Town.MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_member_away_is_still_a_member_and_returns_once() {
        HouseholdStory.family()
                .when(absence())
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(away()).when(absence()).thenRefused(MEMBER_AWAY_ALREADY);
        HouseholdStory.family(away())
                .when(back(Town.DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(away())
                .when(back(Town.DAY.minusDays(9)))
                .thenRefused(MEMBER_BACK_BEFORE_LEAVING);
        HouseholdStory.family().when(back(Town.DAY)).thenRefused(MEMBER_NOT_AWAY);
    }

    @Test
    void a_child_is_born_into_the_household_with_or_without_a_name() {
        HouseholdStory.family()
                .when(
                        new RecordBirth(
                                HouseholdStory.HOUSE,
                                Town.SON,
                                null,
                                null,
                                null,
                                Relation.CHILD,
                                Town.DAY,
                                null))
                .thenAccepted(events -> {
                    MemberAdded born = (MemberAdded) events.getFirst();
                    assertThat(born.from()).isEqualTo(Town.DAY);
                    assertThat(born.birthDate())
                            .isInstanceOfSatisfying(
                                    Known.class,
                                    known -> assertThat(known.value()).isEqualTo(Town.DAY));
                });
    }

    @Test
    void a_split_leaves_somebody_on_each_side() {
        HouseholdStory.family()
                .when(split(Set.of(Town.DAUGHTER)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family()
                .when(split(Set.of(Town.DAUGHTER, Town.MOTHER)))
                .thenRefused(HOUSEHOLD_SPLIT_LEAVES_NOBODY);
        HouseholdStory.family().when(split(Set.of())).thenRefused(HOUSEHOLD_CHANGE_CONCERNS_NOBODY);
        HouseholdStory.family().when(split(Set.of(Town.FATHER))).thenRefused(MEMBER_UNKNOWN);
    }

    @Test
    void after_a_split_those_who_left_live_in_the_new_household() {
        HouseholdSplit split =
                new HouseholdSplit(
                        HouseholdStory.HOUSE,
                        Town.FILE,
                        Set.of(Town.DAUGHTER),
                        NEW_HOUSE,
                        Town.DAY,
                        null);
        HouseholdStory.family(split, new HouseholdRegistered(NEW_HOUSE, Town.FILE))
                .when(
                        new AddMember(
                                NEW_HOUSE,
                                Town.DAUGHTER,
                                new Words("見本葉子"),
                                null,
                                null,
                                Relation.HEAD,
                                false,
                                Town.DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_household_joins_another_that_is_known() {
        JoinHousehold join =
                new JoinHousehold(HouseholdStory.HOUSE, HouseholdStory.NEXT_DOOR, Town.DAY, null);
        HouseholdStory.family(new HouseholdRegistered(HouseholdStory.NEXT_DOOR, Town.FILE))
                .when(join)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family().when(join).thenRefused(OTHER_HOUSEHOLD_UNKNOWN);
        HouseholdStory.family(
                        new HouseholdRegistered(
                                HouseholdStory.NEXT_DOOR, new FileId(Town.id(9, 8))))
                .when(join)
                .thenRefused(OTHER_HOUSEHOLD_UNKNOWN);
    }

    @Test
    void the_past_is_as_exact_as_it_is_known_and_never_in_the_future() {
        HouseholdStory.family()
                .when(past(LocalDate.of(1998, 1, 1)))
                .thenAccepted(events ->
                        assertThat(((HistoricalFactRecorded) events.getFirst()).occurred())
                                .isEqualTo(
                                        new Occurred(
                                                LocalDate.of(1998, 1, 1),
                                                Occurred.Precision.ABOUT)));
        HouseholdStory.family()
                .when(past(Town.DAY.plusDays(1)))
                .thenRefused(HOUSEHOLD_DATE_IN_FUTURE);
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED)
                .when(past(Town.DAY))
                .thenRefused(MEMBER_UNKNOWN);
    }

    @Test
    void what_happened_long_ago_happened_to_somebody() {
        HouseholdStory.family()
                .when(
                        new RecordHistoricalFact(
                                HouseholdStory.HOUSE,
                                Set.of(),
                                new Words("引っ越してきた"),
                                null,
                                Occurred.onDay(Town.DAY),
                                SaidBy.observed()))
                .thenRefused(HISTORY_CONCERNS_NOBODY);
    }

    private static RecordDeath death(LocalDate day) {
        return new RecordDeath(
                HouseholdStory.HOUSE,
                Town.MOTHER,
                Occurred.onDay(day),
                null,
                SaidBy.family(Town.DAUGHTER));
    }

    private static MemberDied died() {
        return new MemberDied(
                HouseholdStory.HOUSE,
                Town.FILE,
                Town.MOTHER,
                Occurred.onDay(Town.DAY),
                null,
                SaidBy.observed());
    }

    private static AddMember again(PersonId person) {
        return new AddMember(
                HouseholdStory.HOUSE,
                person,
                new Words("見本花子"),
                null,
                null,
                Relation.HEAD,
                true,
                Town.DAY);
    }

    private static RecordAbsence absence() {
        return new RecordAbsence(
                HouseholdStory.HOUSE,
                Town.MOTHER,
                AbsenceKind.HOSPITAL,
                null,
                Occurred.onDay(Town.DAY),
                null,
                SaidBy.observed());
    }

    private static AbsenceBegan away() {
        return new AbsenceBegan(
                HouseholdStory.HOUSE,
                Town.FILE,
                Town.MOTHER,
                Town.labelled(Town.MOTHER, AbsenceKind.HOSPITAL),
                null,
                Occurred.onDay(Town.DAY.minusDays(3)),
                null,
                SaidBy.observed());
    }

    private static RecordReturn back(LocalDate day) {
        return new RecordReturn(
                HouseholdStory.HOUSE, Town.MOTHER, Occurred.onDay(day), null, SaidBy.observed());
    }

    private static SplitHousehold split(Set<PersonId> persons) {
        return new SplitHousehold(HouseholdStory.HOUSE, persons, NEW_HOUSE, Town.DAY, null);
    }

    private static RecordHistoricalFact past(LocalDate about) {
        return new RecordHistoricalFact(
                HouseholdStory.HOUSE,
                Set.of(Town.MOTHER),
                new Words("H10頃から近所が病気に気づいていた"),
                null,
                new Occurred(about, Occurred.Precision.ABOUT),
                SaidBy.family(Town.DAUGHTER));
    }
}
