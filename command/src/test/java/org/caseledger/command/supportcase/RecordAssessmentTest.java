package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.CONSENT;
import static org.caseledger.command.supportcase.B45.accepted;
import static org.caseledger.command.supportcase.B45.assessed;
import static org.caseledger.command.supportcase.B45.received;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_NAMED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;

import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.supportcase.AssessmentAspect;
import org.caseledger.events.supportcase.AssessmentRecorded;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;

class RecordAssessmentTest {

    @Test
    void what_rests_on_consent_names_it() {
        accepted()
                .when(
                        new RecordAssessment(
                                CASE,
                                AssessmentAspect.PERSON,
                                MOTHER,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                Occurred.onDay(DAY),
                                null))
                .thenAccepted(events ->
                        assertThat(label(events))
                                .extracting(Label::consents, Label::basis, Label::sensitivity)
                                .containsExactly(
                                        List.of(CONSENT), LegalBasis.CONSENT, Sensitivity.S2));
    }

    @Test
    void the_father_is_described_as_reported_without_any_consent() {
        accepted()
                .when(
                        new RecordAssessment(
                                CASE,
                                AssessmentAspect.PERSON,
                                FATHER,
                                words(),
                                null,
                                SaidBy.family(MOTHER),
                                Occurred.onDay(DAY),
                                null))
                .thenAccepted(events ->
                        assertThat(label(events))
                                .extracting(Label::consents, Label::basis, Label::subjects)
                                .containsExactly(
                                        List.of(),
                                        LegalBasis.OWN_STATUTORY_TASK,
                                        List.of(FATHER.value())));
    }

    @Test
    void assessments_are_numbered_on() {
        assessed()
                .when(
                        new RecordAssessment(
                                CASE,
                                AssessmentAspect.PERSON,
                                MOTHER,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                Occurred.onDay(DAY),
                                null))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .extracting(event -> ((AssessmentRecorded) event).number())
                                .isEqualTo(2));
    }

    @Test
    void the_household_as_a_whole_needs_no_person() {
        accepted()
                .when(
                        new RecordAssessment(
                                CASE,
                                AssessmentAspect.HOUSEHOLD,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                Occurred.onDay(DAY),
                                null))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(AssessmentRecorded.class));
    }

    @Test
    void a_look_at_a_person_names_the_person() {
        accepted()
                .when(
                        new RecordAssessment(
                                CASE,
                                AssessmentAspect.PERSON,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                Occurred.onDay(DAY),
                                null))
                .thenRefused(PERSON_NOT_NAMED);
    }

    @Test
    void somebody_of_another_household_is_not_described() {
        accepted()
                .when(
                        new RecordAssessment(
                                CASE,
                                AssessmentAspect.PERSON,
                                SON,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                Occurred.onDay(DAY),
                                null))
                .thenRefused(PERSON_NOT_OF_HOUSEHOLD);
    }

    @Test
    void it_is_not_recorded_before_it_happened() {
        accepted()
                .when(
                        new RecordAssessment(
                                CASE,
                                AssessmentAspect.PERSON,
                                MOTHER,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                Occurred.onDay(DAY.plusDays(1)),
                                null))
                .thenRefused(DATE_IN_FUTURE);
    }

    @Test
    void a_case_is_assessed_once_accepted() {
        received()
                .when(
                        new RecordAssessment(
                                CASE,
                                AssessmentAspect.PERSON,
                                MOTHER,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                Occurred.onDay(DAY),
                                null))
                .thenRefused(CASE_NOT_ACCEPTED);
    }

    private static Label label(List<SupportCaseEvent> events) {
        AssessmentRecorded event = (AssessmentRecorded) events.getFirst();
        return ((Known<Words>) event.findings()).label();
    }
}
