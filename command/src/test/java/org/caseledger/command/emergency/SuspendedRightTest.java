package org.caseledger.command.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.emergency.EmergencyRefusal.ACCESS_NOT_RENEWED;
import static org.caseledger.command.emergency.EmergencyRefusal.RIGHT_SUSPENDED;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.emergency.EmergencyAccessAllowed;
import org.caseledger.events.emergency.EmergencyAccessStarted;
import org.caseledger.events.emergency.EmergencyEvent;
import org.caseledger.events.emergency.EmergencyReason;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.TownTime;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.WorkingDays;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** EA-06 where the only officer waits for a review that nobody makes. */
class SuspendedRightTest {

    private static final LocalDate LONG_AGO = DAY.minusDays(20);

    @Test
    void one_consent_given_since_then_opens_one_file_and_no_second() {
        given(begun(2, LONG_AGO)).when(start(1)).thenRefused(RIGHT_SUSPENDED);
        given(begun(2, LONG_AGO), allowed(9, DAY)).when(start(1)).thenAccepted(once());
        given(begun(2, LONG_AGO), allowed(9, DAY), begun(3, DAY))
                .when(start(1))
                .thenRefused(RIGHT_SUSPENDED);
        given(begun(2, LONG_AGO), allowed(9, DAY), begun(3, DAY), allowed(10, DAY))
                .when(start(1))
                .thenAccepted(once());
    }

    @Test
    void a_consent_of_before_the_missed_review_opens_nothing() {
        given(allowed(9, LONG_AGO), begun(2, LONG_AGO)).when(start(1)).thenRefused(RIGHT_SUSPENDED);
    }

    @Test
    void the_same_file_opens_again_with_a_consent_only_when_its_review_was_missed() {
        given(begun(2, LONG_AGO), allowed(9, DAY)).when(start(2)).thenAccepted(once());
        given(begun(2, DAY.minusDays(1)), allowed(9, DAY))
                .when(start(2))
                .thenRefused(ACCESS_NOT_RENEWED);
    }

    private static Consumer<List<EmergencyEvent>> once() {
        return events -> assertThat(events).hasSize(1);
    }

    private static Scenario<EmergencyCommand, EmergencyAccess, EmergencyEvent> given(
            EmergencyEvent... events) {
        return Scenario.of(EmergencyCommand.STREAM).by(OFFICER).given(OFFICER, events);
    }

    private static StartEmergencyAccess start(int file) {
        return new StartEmergencyAccess(
                access(1), file(file), EmergencyReason.LIFE, new Words("連絡が取れない"), null);
    }

    private static EmergencyAccessStarted begun(int number, LocalDate day) {
        Instant from = TownTime.noonOf(day);
        return new EmergencyAccessStarted(
                access(number),
                file(number),
                OFFICER.staff(),
                OFFICER.organisation(),
                EmergencyReason.LIFE,
                told(MOTHER, "言葉"),
                from,
                from.plus(Duration.ofMinutes(60)),
                WorkingDays.after(day, 2));
    }

    private static EmergencyAccessAllowed allowed(int number, LocalDate day) {
        return new EmergencyAccessAllowed(
                access(number),
                OFFICER.staff(),
                day,
                told(MOTHER, "ほかは休み"),
                REVIEWER.staff(),
                WorkingDays.after(day, 2));
    }

    private static FileId file(int number) {
        return new FileId(Town.id(9, 100 + number));
    }

    private static EmergencyAccessId access(int number) {
        return new EmergencyAccessId(Town.id(30, number));
    }
}
