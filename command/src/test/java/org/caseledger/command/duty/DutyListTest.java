package org.caseledger.command.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.duty.DutyRefusal.*;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.duty.CaseChosenForDuty;
import org.caseledger.events.duty.DutyCopyHandedOut;
import org.caseledger.events.duty.DutyCopyRecovered;
import org.caseledger.events.duty.DutyEvent;
import org.caseledger.events.duty.DutyListOpened;
import org.caseledger.events.household.HouseholdRegistered;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.DutyListId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class DutyListTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final DutyListId ID = new DutyListId(Town.id(32, 1));
    private static final HouseholdId HOUSE = new HouseholdId(Town.id(6, 1));
    private static final DutyListOpened OPENED = new DutyListOpened(ID, DAY, DAY.plusDays(7));
    private static final CaseChosenForDuty CHOSEN =
            new CaseChosenForDuty(
                    ID, FILE, MOTHER, told(MOTHER, "72歳"), null, told(MOTHER, "担当課"), null, null);
    private static final DutyCopyHandedOut HANDED =
            new DutyCopyHandedOut(ID, 1, TEACHER.staff(), DAY, DAY.plusDays(1));

    @Test
    void an_officer_makes_it_for_two_weeks_at_most() {
        given().when(open(DAY.plusDays(14))).then(new DutyListOpened(ID, DAY, DAY.plusDays(14)));
        given().when(open(DAY.plusDays(15))).thenRefused(DUTY_LIST_DAYS_UNCLEAR);
        given().when(open(DAY.minusDays(1))).thenRefused(DUTY_LIST_DAYS_UNCLEAR);
        given().by(COORDINATOR).when(open(DAY)).thenRefused(DUTY_LIST_KEPT_BY_OFFICERS);
        given().given(OFFICER, OPENED).when(open(DAY)).thenRefused(DUTY_LIST_ALREADY_OPENED);
    }

    @Test
    void a_member_of_the_case_is_chosen_once_until_the_last_day() {
        given().given(OFFICER, OPENED)
                .when(choose(MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().given(OFFICER, OPENED, CHOSEN)
                .when(choose(MOTHER))
                .thenRefused(CASE_CHOSEN_ALREADY);
        given().given(OFFICER, OPENED).when(choose(SON)).thenRefused(DUTY_PERSON_NOT_OF_FILE);
        given().when(choose(MOTHER)).thenRefused(DUTY_LIST_UNKNOWN);
        given().given(OFFICER, OPENED)
                .on(DAY.plusDays(8))
                .when(choose(MOTHER))
                .thenRefused(DUTY_LIST_OVER);
    }

    @Test
    void each_copy_has_a_number_and_a_holder_and_is_due_on_the_next_working_day() {
        var hand = new HandOutDutyCopy(ID, COORDINATOR.staff());
        given().given(OFFICER, OPENED, CHOSEN, HANDED)
                .on(FRIDAY)
                .when(hand)
                .then(
                        new DutyCopyHandedOut(
                                ID, 2, COORDINATOR.staff(), FRIDAY, LocalDate.of(2026, 6, 8)));
        given().given(OFFICER, OPENED).when(hand).thenRefused(DUTY_LIST_EMPTY);
        given().given(OFFICER, OPENED, CHOSEN)
                .when(new HandOutDutyCopy(ID, REVIEWER.staff()))
                .thenRefused(COPY_HOLDER_NOT_IN_OFFICE);
    }

    @Test
    void a_copy_is_recovered_by_its_number_also_when_the_list_is_over() {
        given().given(OFFICER, OPENED, CHOSEN, HANDED)
                .on(DAY.plusDays(9))
                .when(new RecoverDutyCopy(ID, 1))
                .then(new DutyCopyRecovered(ID, 1, DAY.plusDays(9)));
        given().given(OFFICER, OPENED, CHOSEN, HANDED)
                .when(new RecoverDutyCopy(ID, 2))
                .thenRefused(COPY_NOT_OUT);
    }

    private static Scenario<DutyCommand, DutyList, DutyEvent> given() {
        return Scenario.of(DutyCommand.STREAM)
                .given(OFFICER, new HouseholdRegistered(HOUSE, FILE), member())
                .by(OFFICER);
    }

    private static MemberAdded member() {
        return new MemberAdded(
                HOUSE,
                FILE,
                MOTHER,
                told(MOTHER, "名前"),
                null,
                null,
                null,
                null,
                Town.labelled(MOTHER, Relation.values()[0]),
                true,
                DAY,
                null,
                null,
                null);
    }

    private static OpenDutyList open(LocalDate until) {
        return new OpenDutyList(ID, DAY, until);
    }

    private static ChooseCaseForDuty choose(PersonId person) {
        return new ChooseCaseForDuty(
                ID, FILE, person, new Words("72歳"), new Words("見本町"), new Words("担当課"), null, null);
    }
}
