package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_ALREADY_TRIAGED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_HELD_BY_ANOTHER_AGENCY;
import static org.caseledger.command.intake.IntakeRefusal.PASSING_OUTSIDE_MUNICIPALITY;
import static org.caseledger.command.intake.IntakeRefusal.PASSING_WITHOUT_BASIS;
import static org.caseledger.command.intake.IntakeRefusal.PASSING_WITHOUT_CONSENT;
import static org.caseledger.command.intake.IntakeRefusal.TRIAGE_NOT_CARRIED_OUT;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.ConsultationTriaged;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class HandOverTest {
    private static final ConsultationId TALK = new ConsultationId(Town.id(6, 1));
    private static final HandOverId HAND_OVER = new HandOverId(Town.id(6, 2));
    private static final ConsentId CONSENT = new ConsentId(Town.id(6, 3));
    private static final ConsultationReceived RECEIVED =
            new ConsultationReceived(
                    TALK,
                    Town.FILE,
                    Town.SCHOOL,
                    CallerKind.PERSON_CONCERNED,
                    null,
                    null,
                    List.of(Town.MOTHER),
                    Town.labelled(Town.MOTHER, new Troubles(Set.of(Trouble.CARE), Trouble.CARE)),
                    Town.told(Town.MOTHER, "相談"),
                    Occurred.onDay(Town.DAY),
                    null);
    private static final ConsultationTriaged TRIAGED =
            new ConsultationTriaged(TALK, Town.FILE, TriageResult.HAND_OVER, null);

    @Test
    void consent_counts_until_its_last_day() {
        consented(Town.DAY)
                .when(to(LegalBasis.CONSENT))
                .thenAccepted(events ->
                        assertThat(((HandOverSent) events.getFirst()).reliedOn())
                                .isEqualTo(Scenario.eventId(3)));
        consented(Town.DAY.minusDays(1))
                .when(to(LegalBasis.CONSENT))
                .thenRefused(PASSING_WITHOUT_CONSENT);
    }

    @Test
    void a_contractor_learns_nothing_by_internal_use() {
        triaged().when(to(LegalBasis.INTERNAL_USE)).thenRefused(PASSING_OUTSIDE_MUNICIPALITY);
        triaged().when(to(LegalBasis.OWN_STATUTORY_TASK)).thenRefused(PASSING_WITHOUT_BASIS);
    }

    @Test
    void only_the_agency_that_holds_it_judges_and_only_once() {
        TriageConsultation triage = new TriageConsultation(TALK, TriageResult.OWN_HANDLING, null);
        Scenario.of(IntakeCommand.STREAM)
                .given(RECEIVED)
                .by(Town.CARE_MANAGER)
                .when(triage)
                .thenRefused(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
        triaged().when(triage).thenRefused(CONSULTATION_ALREADY_TRIAGED);
    }

    @Test
    void a_consultation_is_not_closed_before_it_was_handed_over() {
        triaged()
                .when(new CloseConsultationWithAdvice(TALK, new Words("助言"), Town.DAY))
                .thenRefused(TRIAGE_NOT_CARRIED_OUT);
    }

    private static Scenario<IntakeCommand, Consultation, IntakeEvent> triaged() {
        return Scenario.of(IntakeCommand.STREAM).given(RECEIVED, TRIAGED).by(Town.TEACHER);
    }

    private static Scenario<IntakeCommand, Consultation, IntakeEvent> consented(LocalDate until) {
        Circle circle = new Circle(Set.of(Town.CARE_CENTRE));
        return triaged()
                .given(
                        new ConsentSought(
                                CONSENT,
                                Town.FILE,
                                Town.MOTHER,
                                Purpose.HAND_OVER,
                                circle,
                                Occurred.onDay(Town.DAY.minusDays(5)),
                                null),
                        new ConsentGiven(
                                CONSENT,
                                Town.FILE,
                                ConsentForm.APPLICATION_FORM,
                                ConsentCapacity.SELF,
                                "第3版",
                                Town.DAY.minusDays(5),
                                until,
                                null,
                                null));
    }

    private static HandOver to(LegalBasis basis) {
        return new HandOver(TALK, HAND_OVER, Town.CARE_CENTRE, basis, new Words("介護の相談"));
    }
}
