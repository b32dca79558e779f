package org.caseledger.command.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.suspension.SuspensionRefusal.*;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.suspension.SuspensionEvent;
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

    private static Scenario<SuspensionCommand, Suspension, SuspensionEvent> given() {
        return Scenario.of(SuspensionCommand.STREAM).by(OFFICER);
    }

    private static SuspendUse suspend(LocalDate requestedOn) {
        return new SuspendUse(ID, FILE, MOTHER, new Words("使わないでほしい"), requestedOn);
    }
}
