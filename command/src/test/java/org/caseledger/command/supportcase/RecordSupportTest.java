package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.CONSENT;
import static org.caseledger.command.supportcase.B45.accepted;
import static org.caseledger.command.supportcase.B45.closed;
import static org.caseledger.command.supportcase.B45.received;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.Beside.consentOf;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_CLOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_NOT_COVERING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_NAMED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;

import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.ContactMethod;
import org.caseledger.events.supportcase.SupportRecorded;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

import java.util.List;

class RecordSupportTest {

    @Test
    void accompaniment_is_recorded_before_there_is_a_plan() {
        accepted()
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(MOTHER),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                CONSENT,
                                null))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(SupportRecorded.class));
    }

    @Test
    void an_entry_on_the_own_task_needs_no_consent() {
        accepted()
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(FATHER),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.OWN_STATUTORY_TASK,
                                null,
                                null))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(SupportRecorded.class));
    }

    @Test
    void an_entry_rests_on_consent_on_its_last_day() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, DAY.plusDays(9), COORDINATION_DESK))
                .given(new CaseAccepted(CASE, FILE, List.of(CONSENT), DAY))
                .on(DAY.plusDays(9))
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(MOTHER),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                CONSENT,
                                null))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(SupportRecorded.class));
    }

    @Test
    void an_entry_does_not_rest_on_consent_the_day_after() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, DAY.plusDays(9), COORDINATION_DESK))
                .given(new CaseAccepted(CASE, FILE, List.of(CONSENT), DAY))
                .on(DAY.plusDays(10))
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(MOTHER),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                CONSENT,
                                null))
                .thenRefused(CONSENT_NOT_COVERING);
    }

    @Test
    void an_entry_does_not_rest_on_a_consent_to_another_circle() {
        accepted()
                .by(TEACHER)
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(MOTHER),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                CONSENT,
                                null))
                .thenRefused(CONSENT_NOT_COVERING);
    }

    @Test
    void the_consent_is_named() {
        accepted()
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(MOTHER),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                null,
                                null))
                .thenRefused(CONSENT_NOT_COVERING);
    }

    @Test
    void the_consent_of_the_mother_does_not_count_for_the_father() {
        accepted()
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(MOTHER, FATHER),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                CONSENT,
                                null))
                .thenRefused(CONSENT_NOT_COVERING);
    }

    @Test
    void an_entry_is_about_somebody() {
        accepted()
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                CONSENT,
                                null))
                .thenRefused(PERSON_NOT_NAMED);
    }

    @Test
    void an_entry_is_about_the_household() {
        accepted()
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(SON),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                CONSENT,
                                null))
                .thenRefused(PERSON_NOT_OF_HOUSEHOLD);
    }

    @Test
    void an_entry_is_not_recorded_ahead() {
        accepted()
                .when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY.plusDays(1)),
                                ContactMethod.PHONE,
                                List.of(MOTHER),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                CONSENT,
                                null))
                .thenRefused(DATE_IN_FUTURE);
    }

    @Test
    void after_closure_there_are_no_entries_of_support() {
        closed().when(
                        new RecordSupport(
                                CASE,
                                Occurred.onDay(DAY),
                                ContactMethod.PHONE,
                                List.of(MOTHER),
                                null,
                                null,
                                words(),
                                null,
                                SaidBy.person(MOTHER),
                                LegalBasis.CONSENT,
                                CONSENT,
                                null))
                .thenRefused(CASE_CLOSED);
    }
}
