package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.intake.Desk.*;
import static org.caseledger.command.intake.IntakeRefusal.*;

import org.caseledger.command.Town;
import org.caseledger.events.intake.HandOverMadeAsItHappened;
import org.caseledger.events.intake.ReferralMadeAsItHappened;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class AsItHappenedTest {

    @Test
    void a_hand_over_made_outside_is_written_down_with_what_stood_against_it() {
        given(RECEIVED)
                .when(handOver(LegalBasis.CONSENT, DAY.minusDays(3)))
                .thenAccepted(events -> {
                    var made = (HandOverMadeAsItHappened) events.getFirst();
                    assertThat(made.breaches())
                            .containsExactly(
                                    CONSULTATION_NOT_TRIAGED.code(),
                                    PASSING_WITHOUT_CONSENT.code());
                    assertThat(made.persons()).containsExactly(MOTHER, SON);
                });
        triaged(TriageResult.HAND_OVER)
                .when(handOver(LegalBasis.EMERGENCY, DAY))
                .thenAccepted(events ->
                        assertThat(((HandOverMadeAsItHappened) events.getFirst()).breaches())
                                .isEmpty());
    }

    @Test
    void a_basis_is_judged_by_the_day_it_happened() {
        triaged(TriageResult.OWN_HANDLING)
                .when(handOver(LegalBasis.SUPPORT_CONFERENCE_106_6, LocalDate.of(2021, 3, 31)))
                .thenAccepted(events ->
                        assertThat(((HandOverMadeAsItHappened) events.getFirst()).breaches())
                                .containsExactly(PASSING_WITHOUT_BASIS.code()));
    }

    @Test
    void a_referral_to_a_contractor_without_consent_is_recorded_after_the_end_too() {
        triaged(TriageResult.ADVICE_ONLY)
                .given(CLOSED)
                .when(referral(Town.COORDINATION_DESK, DAY.minusDays(1), MOTHER))
                .thenAccepted(events ->
                        assertThat(((ReferralMadeAsItHappened) events.getFirst()).breaches())
                                .containsExactly(PASSING_WITHOUT_CONSENT.code()));
    }

    @Test
    void it_changes_nothing_for_what_follows() {
        HandOverMadeAsItHappened made =
                new HandOverMadeAsItHappened(
                        TALK,
                        FILE,
                        SCHOOL,
                        CARE_CENTRE,
                        LegalBasis.CONSENT,
                        List.of(MOTHER),
                        Occurred.onDay(DAY),
                        told(MOTHER, "理由"),
                        List.of());
        triaged(TriageResult.HAND_OVER)
                .given(made)
                .when(new CloseConsultationWithAdvice(TALK, words(), DAY))
                .thenRefused(TRIAGE_NOT_CARRIED_OUT);
        triaged(TriageResult.HAND_OVER)
                .given(made)
                .by(Town.CARE_MANAGER)
                .when(new AcceptHandOver(TALK, Desk.HAND_OVER))
                .thenRefused(HAND_OVER_NOT_WAITING);
    }

    @Test
    void only_bad_input_is_refused() {
        AgencyId unknown = new AgencyId(Town.id(1, 99));
        given(RECEIVED).when(referral(unknown, DAY, MOTHER)).thenRefused(RECEIVER_UNKNOWN);
        given(RECEIVED)
                .when(referral(CARE_CENTRE, DAY.plusDays(1), MOTHER))
                .thenRefused(INTAKE_DATE_IN_FUTURE);
        given(RECEIVED)
                .when(referral(CARE_CENTRE, DAY, Town.FATHER))
                .thenRefused(CONSULTATION_PERSON_UNKNOWN);
        given().when(referral(CARE_CENTRE, DAY, MOTHER)).thenRefused(CONSULTATION_UNKNOWN);
        given().when(handOver(LegalBasis.CONSENT, DAY)).thenRefused(CONSULTATION_UNKNOWN);
    }

    private static RecordHandOverAsItHappened handOver(LegalBasis basis, LocalDate on) {
        return new RecordHandOverAsItHappened(
                TALK, CARE_CENTRE, basis, List.of(), Occurred.onDay(on), words());
    }

    private static RecordReferralAsItHappened referral(AgencyId to, LocalDate on, PersonId about) {
        return new RecordReferralAsItHappened(
                TALK, to, LegalBasis.CONSENT, List.of(about), Occurred.onDay(on), words());
    }
}
