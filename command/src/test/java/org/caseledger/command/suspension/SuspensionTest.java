package org.caseledger.command.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.suspension.SuspensionRefusal.*;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.suspension.SuspensionDeclined;
import org.caseledger.events.suspension.SuspensionEvent;
import org.caseledger.events.suspension.SuspensionRequested;
import org.caseledger.events.suspension.UseResumed;
import org.caseledger.events.suspension.UseSuspended;
import org.caseledger.events.value.SuspensionId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class SuspensionTest {

    private static final SuspensionId ID = new SuspensionId(Town.id(31, 1));
    private static final UseSuspended SUSPENDED =
            new UseSuspended(ID, FILE, MOTHER, told(MOTHER, "求め"), DAY);
    private static final SuspensionRequested REQUESTED =
            new SuspensionRequested(ID, FILE, MOTHER, told(MOTHER, "求め"), DAY);
    private static final SuspensionDeclined DECLINED =
            new SuspensionDeclined(ID, FILE, told(MOTHER, "回答"));
    private static final UseResumed RESUMED = new UseResumed(ID, FILE, told(MOTHER, "決定"));

    @Test
    void an_officer_stops_the_use_on_request() {
        given().when(suspend(DAY)).thenAccepted(events -> assertThat(events).hasSize(1));
        given().by(COORDINATOR).when(suspend(DAY)).thenRefused(USE_SUSPENDED_BY_OFFICERS);
        given().when(suspend(DAY.plusDays(1))).thenRefused(SUSPENSION_DATE_IN_FUTURE);
        given().given(OFFICER, SUSPENDED).when(suspend(DAY)).thenRefused(USE_SUSPENDED_ALREADY);
    }

    @Test
    void it_is_ended_once_by_its_own_id() {
        var resume = new ResumeUse(ID, new Words("利用に問題がないと決定した"));
        given().given(OFFICER, SUSPENDED)
                .when(resume)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().given(OFFICER, SUSPENDED, RESUMED).when(resume).thenRefused(USE_NOT_SUSPENDED);
        given().given(OFFICER, SUSPENDED)
                .by(COORDINATOR)
                .when(resume)
                .thenRefused(USE_SUSPENDED_BY_OFFICERS);
        given().when(resume).thenRefused(SUSPENSION_UNKNOWN);
    }

    @Test
    void a_request_is_taken_in_by_an_officer_and_waits_for_its_answer() {
        given().when(request(DAY)).thenAccepted(events -> assertThat(events).hasSize(1));
        given().by(COORDINATOR).when(request(DAY)).thenRefused(USE_SUSPENDED_BY_OFFICERS);
        given().when(request(DAY.plusDays(1))).thenRefused(SUSPENSION_DATE_IN_FUTURE);
        given().given(OFFICER, REQUESTED).when(request(DAY)).thenRefused(USE_SUSPENDED_ALREADY);
        given().given(OFFICER, REQUESTED)
                .when(new ResumeUse(ID, new Words("決定")))
                .thenRefused(USE_NOT_SUSPENDED);
    }

    @Test
    void it_is_answered_once_by_a_stop_of_the_same_person_or_by_a_refusal() {
        var decline = new DeclineSuspension(ID, new Words("法令の定める場合に当たらない"));
        given().given(OFFICER, REQUESTED)
                .when(suspend(DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().given(OFFICER, REQUESTED)
                .when(new SuspendUse(ID, FILE, FATHER, new Words("別の人"), DAY))
                .thenRefused(SUSPENSION_OF_ANOTHER_PERSON);
        given().given(OFFICER, REQUESTED)
                .when(decline)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given().given(OFFICER, REQUESTED)
                .by(COORDINATOR)
                .when(decline)
                .thenRefused(USE_SUSPENDED_BY_OFFICERS);
        given().given(OFFICER, REQUESTED, DECLINED)
                .when(decline)
                .thenRefused(SUSPENSION_ANSWERED_ALREADY);
        given().given(OFFICER, REQUESTED, DECLINED)
                .when(suspend(DAY))
                .thenRefused(USE_SUSPENDED_ALREADY);
        given().when(decline).thenRefused(SUSPENSION_UNKNOWN);
    }

    private static RequestSuspension request(LocalDate requestedOn) {
        return new RequestSuspension(ID, FILE, MOTHER, new Words("使わないでほしい"), requestedOn);
    }

    private static Scenario<SuspensionCommand, Suspension, SuspensionEvent> given() {
        return Scenario.of(SuspensionCommand.STREAM).by(OFFICER);
    }

    private static SuspendUse suspend(LocalDate requestedOn) {
        return new SuspendUse(ID, FILE, MOTHER, new Words("使わないでほしい"), requestedOn);
    }
}
