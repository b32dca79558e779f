package org.caseledger.command.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.household.HouseholdRefusal.DANGER_NOT_OPEN;
import static org.caseledger.command.household.HouseholdRefusal.HOUSEHOLD_DATE_IN_FUTURE;

import org.caseledger.command.Town;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class DangersTest {
    @Test
    void dangers_are_numbered_one_after_another() {
        HouseholdStory.scenario()
                .given(
                        HouseholdStory.REGISTERED,
                        HouseholdStory.MOTHER_ADDED,
                        HouseholdStory.DANGER)
                .when(danger(Town.DAY))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        DangerRecorded.class,
                                        event -> assertThat(event.number()).isEqualTo(2)));
    }

    @Test
    void a_danger_of_tomorrow_is_refused() {
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED, HouseholdStory.MOTHER_ADDED)
                .when(danger(Town.DAY.plusDays(1)))
                .thenRefused(HOUSEHOLD_DATE_IN_FUTURE);
    }

    @Test
    void only_an_open_danger_is_lifted() {
        LiftDanger lift = new LiftDanger(HouseholdStory.HOUSE, 1, new Words("解消"));
        HouseholdStory.scenario()
                .given(
                        HouseholdStory.REGISTERED,
                        HouseholdStory.MOTHER_ADDED,
                        HouseholdStory.DANGER)
                .when(lift)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED, HouseholdStory.MOTHER_ADDED)
                .when(lift)
                .thenRefused(DANGER_NOT_OPEN);
    }

    private static RecordDanger danger(LocalDate on) {
        return new RecordDanger(
                HouseholdStory.HOUSE,
                Town.MOTHER,
                new Words("不安"),
                Occurred.onDay(on),
                SaidBy.observed());
    }
}
