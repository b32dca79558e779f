package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.ROLE_SCHOOL;
import static org.caseledger.command.supportcase.B45.agreed;
import static org.caseledger.command.supportcase.B45.deliberated;
import static org.caseledger.command.supportcase.B45.drafted;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_WITHOUT_ROLE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_A_PLAN_SUBJECT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_ALREADY_AGREED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.events.supportcase.AgencyAnswer;
import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

class PlanAgreementsTest {

    @Test
    void the_person_agrees_before_the_sitting() {
        drafted()
                .when(new AgreePlanByPerson(CASE, 1, MOTHER, ConsentForm.ORAL, DAY))
                .then(new PlanAgreedByPerson(CASE, FILE, 1, MOTHER, ConsentForm.ORAL, DAY));
    }

    @Test
    void the_person_agrees_after_the_sitting() {
        deliberated()
                .when(new AgreePlanByPerson(CASE, 1, MOTHER, ConsentForm.ORAL, DAY))
                .then(new PlanAgreedByPerson(CASE, FILE, 1, MOTHER, ConsentForm.ORAL, DAY));
    }

    @Test
    void the_father_is_not_asked_about_a_plan_that_is_not_his() {
        drafted()
                .when(new AgreePlanByPerson(CASE, 1, FATHER, ConsentForm.ORAL, DAY))
                .thenRefused(NOT_A_PLAN_SUBJECT);
        agreed().when(new AgreePlanByPerson(CASE, 1, FATHER, ConsentForm.ORAL, DAY))
                .thenRefused(NOT_A_PLAN_SUBJECT);
    }

    @Test
    void a_person_agrees_once_to_a_version() {
        agreed().when(new AgreePlanByPerson(CASE, 1, MOTHER, ConsentForm.ORAL, DAY))
                .thenRefused(PERSON_ALREADY_AGREED);
    }

    @Test
    void an_old_version_is_not_agreed_to() {
        drafted()
                .given(B45.draftEvent(2, ROLE_SCHOOL))
                .when(new AgreePlanByPerson(CASE, 1, MOTHER, ConsentForm.ORAL, DAY))
                .thenRefused(VERSION_NOT_CURRENT);
    }

    @Test
    void a_changed_version_asks_again() {
        agreed().given(B45.draftEvent(2, ROLE_SCHOOL))
                .when(new AgreePlanByPerson(CASE, 2, MOTHER, ConsentForm.ORAL, DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanAgreedByPerson.class));
    }

    @Test
    void an_agreement_is_not_recorded_ahead() {
        drafted()
                .when(new AgreePlanByPerson(CASE, 1, MOTHER, ConsentForm.ORAL, DAY.plusDays(1)))
                .thenRefused(DATE_IN_FUTURE);
    }

    @Test
    void an_agency_agrees_with_reservation() {
        drafted()
                .by(TEACHER)
                .when(
                        new AgreePlanByAgency(
                                CASE,
                                1,
                                SCHOOL,
                                AgencyAnswer.AGREES_WITH_RESERVATION,
                                null,
                                SaidBy.agency(SCHOOL)))
                .then(
                        new PlanAgreedByAgency(
                                CASE,
                                FILE,
                                1,
                                SCHOOL,
                                AgencyAnswer.AGREES_WITH_RESERVATION,
                                null,
                                SaidBy.agency(SCHOOL)));
    }

    @Test
    void the_coordinator_records_what_an_agency_said_about_the_plan() {
        drafted()
                .when(
                        new AgreePlanByAgency(
                                CASE,
                                1,
                                SCHOOL,
                                AgencyAnswer.AGREES_WITH_RESERVATION,
                                null,
                                SaidBy.agency(SCHOOL)))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanAgreedByAgency.class));
    }

    @Test
    void nobody_agrees_in_the_place_of_an_agency() {
        drafted()
                .when(
                        new AgreePlanByAgency(
                                CASE,
                                1,
                                SCHOOL,
                                AgencyAnswer.AGREES_WITH_RESERVATION,
                                null,
                                SaidBy.observed()))
                .thenRefused(NOT_THE_AGENCYS_ANSWER);
    }

    @Test
    void an_agency_without_role_is_not_asked() {
        drafted()
                .when(
                        new AgreePlanByAgency(
                                CASE,
                                1,
                                CARE_CENTRE,
                                AgencyAnswer.AGREES_WITH_RESERVATION,
                                null,
                                SaidBy.agency(CARE_CENTRE)))
                .thenRefused(AGENCY_WITHOUT_ROLE);
    }
}
