package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.intake.Desk.*;
import static org.caseledger.command.intake.IntakeRefusal.*;

import org.caseledger.command.Town;
import org.caseledger.events.intake.ConsultationClosedWithAdvice;
import org.caseledger.events.intake.ConsultationOutcome;
import org.caseledger.events.intake.EmergencySupportProvided;
import org.caseledger.events.intake.EmergencySupportReported;
import org.caseledger.events.intake.TriageChanged;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.value.Occurred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgedAnewTest {
    private static final ChangeTriage ESCALATE =
            new ChangeTriage(TALK, TriageResult.MULTI_AGENCY, words());

    @Test
    void a_consultation_held_may_turn_out_to_be_compound() {
        triaged(TriageResult.OWN_HANDLING)
                .when(ESCALATE)
                .thenAccepted(events -> {
                    TriageChanged changed = (TriageChanged) events.getFirst();
                    assertThat(changed.before()).isEqualTo(TriageResult.OWN_HANDLING);
                    assertThat(changed.result()).isEqualTo(TriageResult.MULTI_AGENCY);
                });
        triaged(TriageResult.MULTI_AGENCY).when(ESCALATE).thenRefused(TRIAGE_UNCHANGED);
    }

    @Test
    void it_is_judged_anew_by_the_holder_and_not_while_another_answers() {
        triaged(TriageResult.HAND_OVER).given(SENT).when(ESCALATE).thenRefused(HAND_OVER_WAITING);
        triaged(TriageResult.HAND_OVER)
                .by(Town.CARE_MANAGER)
                .when(ESCALATE)
                .thenRefused(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
        given(RECEIVED).when(ESCALATE).thenRefused(CONSULTATION_NOT_TRIAGED);
        given().when(ESCALATE).thenRefused(CONSULTATION_UNKNOWN);
    }

    @Test
    void what_was_judged_last_counts_for_the_end() {
        triaged(TriageResult.OWN_HANDLING)
                .given(
                        new TriageChanged(
                                TALK,
                                FILE,
                                TriageResult.OWN_HANDLING,
                                TriageResult.OUTREACH,
                                told(MOTHER, "根拠")))
                .when(close(null))
                .thenRefused(TRIAGE_NOT_CARRIED_OUT);
    }

    @Test
    void an_outcome_must_have_come_about() {
        triaged(TriageResult.OWN_HANDLING)
                .when(close(ConsultationOutcome.HANDED_OVER))
                .thenRefused(OUTCOME_NOT_CARRIED_OUT);
        triaged(TriageResult.OWN_HANDLING)
                .when(close(ConsultationOutcome.MULTI_AGENCY))
                .thenRefused(OUTCOME_NOT_CARRIED_OUT);
        triaged(TriageResult.OWN_HANDLING)
                .when(close(ConsultationOutcome.OUTREACH))
                .thenRefused(OUTCOME_NOT_CARRIED_OUT);
        triaged(TriageResult.OWN_HANDLING)
                .when(close(null))
                .thenAccepted(events ->
                        assertThat(((ConsultationClosedWithAdvice) events.getFirst()).outcome())
                                .isEqualTo(ConsultationOutcome.RESOLVED));
    }

    @Test
    void death_and_moving_away_end_it_before_the_rest_was_done() {
        triaged(TriageResult.MULTI_AGENCY)
                .when(close(ConsultationOutcome.DIED))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        triaged(TriageResult.MULTI_AGENCY)
                .when(close(ConsultationOutcome.WISH_OF_PERSON))
                .thenRefused(TRIAGE_NOT_CARRIED_OUT);
    }

    @Test
    void support_in_an_emergency_is_reported_back_also_after_the_end() {
        EmergencySupportProvided support =
                new EmergencySupportProvided(
                        TALK,
                        FILE,
                        told(MOTHER, "食料"),
                        told(MOTHER, "今夜"),
                        Occurred.onDay(DAY),
                        DAY,
                        null);
        ReportEmergencySupport report = new ReportEmergencySupport(TALK, DAY, null, words());
        triaged(TriageResult.ADVICE_ONLY)
                .given(support, CLOSED)
                .when(report)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        triaged(TriageResult.ADVICE_ONLY).when(report).thenRefused(NOTHING_TO_REPORT_BACK);
        given(RECEIVED, support)
                .when(new ReportEmergencySupport(TALK, DAY.plusDays(1), null, words()))
                .thenRefused(INTAKE_DATE_IN_FUTURE);
        given().when(report).thenRefused(CONSULTATION_UNKNOWN);
        given(
                        RECEIVED,
                        support,
                        new EmergencySupportReported(TALK, FILE, DAY, null, told(MOTHER, "報告")))
                .when(report)
                .thenRefused(NOTHING_TO_REPORT_BACK);
    }

    private static CloseConsultationWithAdvice close(@Nullable ConsultationOutcome outcome) {
        return new CloseConsultationWithAdvice(TALK, words(), DAY, outcome);
    }
}
