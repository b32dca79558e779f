package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.intake.Desk.ACCEPTED;
import static org.caseledger.command.intake.Desk.CLOSED;
import static org.caseledger.command.intake.Desk.NOMINATED;
import static org.caseledger.command.intake.Desk.RECEIVED;
import static org.caseledger.command.intake.Desk.RETURNED;
import static org.caseledger.command.intake.Desk.SENT;
import static org.caseledger.command.intake.Desk.TALK;
import static org.caseledger.command.intake.Desk.given;
import static org.caseledger.command.intake.Desk.judged;
import static org.caseledger.command.intake.Desk.referred;
import static org.caseledger.command.intake.Desk.triaged;
import static org.caseledger.command.intake.Desk.words;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_NOT_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.DANGER_STANDS_OPEN;
import static org.caseledger.command.intake.IntakeRefusal.HAND_OVER_WAITING;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.REPORT_BACK_DATE_PASSED;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGE_NOT_CARRIED_OUT;
import static org.caseledger.events.intake.TriageResult.ADVICE_ONLY;
import static org.caseledger.events.intake.TriageResult.HAND_OVER;
import static org.caseledger.events.intake.TriageResult.MULTI_AGENCY;
import static org.caseledger.events.intake.TriageResult.OUTREACH;

import org.caseledger.command.Town;
import org.caseledger.events.household.DangerLifted;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

class EndConsultationTest {
    private static final HouseholdId HOUSEHOLD = new HouseholdId(Town.id(11, 1));
    private static final CloseConsultationWithAdvice CLOSE =
            new CloseConsultationWithAdvice(TALK, words(), DAY);

    @ParameterizedTest
    @EnumSource
    void the_holding_agency_judges_one_of_five_results(TriageResult result) {
        given(RECEIVED).when(new TriageConsultation(TALK, result, null)).then(judged(result));
    }

    @Test
    void with_only_advice_to_give_it_ends() {
        triaged(ADVICE_ONLY).when(CLOSE).thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void it_does_not_end_while_a_danger_stands_open() {
        triaged(ADVICE_ONLY).given(danger()).when(CLOSE).thenRefused(DANGER_STANDS_OPEN);
        triaged(ADVICE_ONLY)
                .given(danger(), lifted())
                .when(CLOSE)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void it_does_not_end_before_what_was_judged_was_done() {
        given(RECEIVED).when(CLOSE).thenRefused(CONSULTATION_NOT_TRIAGED);
        triaged(MULTI_AGENCY).when(CLOSE).thenRefused(TRIAGE_NOT_CARRIED_OUT);
        triaged(OUTREACH).when(CLOSE).thenRefused(TRIAGE_NOT_CARRIED_OUT);
        triaged(HAND_OVER).given(SENT).when(CLOSE).thenRefused(HAND_OVER_WAITING);
        triaged(HAND_OVER).given(SENT, RETURNED).when(CLOSE).thenRefused(TRIAGE_NOT_CARRIED_OUT);
    }

    @Test
    void it_ends_once_what_was_judged_was_done() {
        triaged(MULTI_AGENCY)
                .given(referred(TALK))
                .when(CLOSE)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        triaged(OUTREACH)
                .given(NOMINATED)
                .when(CLOSE)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        triaged(HAND_OVER)
                .given(SENT, ACCEPTED)
                .by(Town.CARE_MANAGER)
                .when(CLOSE)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_holder_or_an_officer_ends_it_once_and_by_today() {
        triaged(ADVICE_ONLY)
                .by(Town.CARE_MANAGER)
                .when(CLOSE)
                .thenRefused(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
        triaged(ADVICE_ONLY)
                .by(Town.OFFICER)
                .when(CLOSE)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        triaged(ADVICE_ONLY).given(CLOSED).when(CLOSE).thenRefused(CONSULTATION_CLOSED);
        triaged(ADVICE_ONLY)
                .when(new CloseConsultationWithAdvice(TALK, words(), DAY.plusDays(1)))
                .thenRefused(INTAKE_DATE_IN_FUTURE);
    }

    @Test
    void support_in_an_emergency_comes_before_any_judgement() {
        given(RECEIVED)
                .when(emergency(DAY, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(RECEIVED)
                .when(emergency(DAY.plusDays(1), DAY.plusDays(2)))
                .thenRefused(INTAKE_DATE_IN_FUTURE);
        given(RECEIVED)
                .when(emergency(DAY.minusDays(2), DAY.minusDays(1)))
                .thenRefused(REPORT_BACK_DATE_PASSED);
    }

    @Test
    void support_in_an_emergency_belongs_to_an_open_consultation() {
        given().when(emergency(DAY, DAY)).thenRefused(CONSULTATION_UNKNOWN);
        triaged(ADVICE_ONLY)
                .given(CLOSED)
                .when(emergency(DAY, DAY))
                .thenRefused(CONSULTATION_CLOSED);
    }

    private static GiveEmergencySupport emergency(LocalDate day, LocalDate reportBackBy) {
        return new GiveEmergencySupport(
                TALK, words(), words(), Occurred.onDay(day), reportBackBy, null);
    }

    private static DangerRecorded danger() {
        return new DangerRecorded(
                HOUSEHOLD,
                FILE,
                1,
                MOTHER,
                told(MOTHER, "不安"),
                Occurred.onDay(DAY),
                SaidBy.observed());
    }

    private static DangerLifted lifted() {
        return new DangerLifted(HOUSEHOLD, FILE, 1, told(MOTHER, "解消"));
    }
}
