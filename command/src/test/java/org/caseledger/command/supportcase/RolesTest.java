package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.CARE_MANAGER;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.JOB_ADVISER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.ROLE_SCHOOL;
import static org.caseledger.command.supportcase.B45.deliberated;
import static org.caseledger.command.supportcase.B45.drafted;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_DELIBERATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_ALREADY_OFFERED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_OFFERED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_PLANNED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_RUNNING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.Town;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.RoleDeclined;
import org.caseledger.events.supportcase.RoleEnded;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void a_role_is_offered_to_the_agency_of_the_plan() {
        deliberated()
                .when(new OfferRole(CASE, ROLE_SCHOOL))
                .then(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL));
    }

    @Test
    void no_role_is_offered_before_the_sitting() {
        drafted().when(new OfferRole(CASE, ROLE_SCHOOL)).thenRefused(PLAN_NOT_DELIBERATED);
    }

    @Test
    void a_role_outside_the_plan_is_not_offered() {
        deliberated()
                .when(new OfferRole(CASE, new RoleId(Town.id(6, 8))))
                .thenRefused(ROLE_NOT_PLANNED);
    }

    @Test
    void a_role_is_offered_once() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .when(new OfferRole(CASE, ROLE_SCHOOL))
                .thenRefused(ROLE_ALREADY_OFFERED);
    }

    @Test
    void a_declined_role_may_be_offered_again() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .given(
                        new RoleDeclined(
                                CASE, FILE, ROLE_SCHOOL, SCHOOL, null, SaidBy.agency(SCHOOL), DAY))
                .when(new OfferRole(CASE, ROLE_SCHOOL))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(RoleOffered.class));
    }

    @Test
    void the_agency_accepts_for_itself() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .by(TEACHER)
                .when(new AcceptRole(CASE, ROLE_SCHOOL, TEACHER.staff(), SaidBy.observed(), DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(RoleAccepted.class));
    }

    @Test
    void the_coordinator_records_what_the_agency_said() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .when(new AcceptRole(CASE, ROLE_SCHOOL, null, SaidBy.agency(SCHOOL), DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(RoleAccepted.class));
    }

    @Test
    void the_coordinator_does_not_answer_in_its_place() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .when(new AcceptRole(CASE, ROLE_SCHOOL, null, SaidBy.observed(), DAY))
                .thenRefused(NOT_THE_AGENCYS_ANSWER);
    }

    @Test
    void what_another_agency_said_is_no_answer() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .when(new AcceptRole(CASE, ROLE_SCHOOL, null, SaidBy.agency(CARE_CENTRE), DAY))
                .thenRefused(NOT_THE_AGENCYS_ANSWER);
    }

    @Test
    void another_agency_does_not_accept() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .by(JOB_ADVISER)
                .when(new AcceptRole(CASE, ROLE_SCHOOL, null, SaidBy.agency(SCHOOL), DAY))
                .thenRefused(NOT_THE_AGENCYS_ANSWER);
    }

    @Test
    void the_worker_named_is_one_of_the_agency() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .when(
                        new AcceptRole(
                                CASE, ROLE_SCHOOL, JOB_ADVISER.staff(), SaidBy.agency(SCHOOL), DAY))
                .thenRefused(WORKER_NOT_OF_AGENCY);
    }

    @Test
    void a_role_not_offered_is_not_accepted() {
        deliberated()
                .when(new AcceptRole(CASE, ROLE_SCHOOL, null, SaidBy.agency(SCHOOL), DAY))
                .thenRefused(ROLE_NOT_OFFERED);
    }

    @Test
    void an_offer_lapses_with_its_version() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .given(B45.draftEvent(2, new RoleId(Town.id(6, 7))))
                .when(new AcceptRole(CASE, ROLE_SCHOOL, null, SaidBy.agency(SCHOOL), DAY))
                .thenRefused(ROLE_NOT_OFFERED);
    }

    @Test
    void an_answer_is_not_recorded_ahead() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .when(
                        new AcceptRole(
                                CASE, ROLE_SCHOOL, null, SaidBy.agency(SCHOOL), DAY.plusDays(1)))
                .thenRefused(DATE_IN_FUTURE);
    }

    @Test
    void the_agency_declines() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .by(TEACHER)
                .when(new DeclineRole(CASE, ROLE_SCHOOL, null, SaidBy.agency(SCHOOL), DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(RoleDeclined.class));
    }

    @Test
    void another_agency_does_not_decline() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .by(CARE_MANAGER)
                .when(new DeclineRole(CASE, ROLE_SCHOOL, null, SaidBy.agency(SCHOOL), DAY))
                .thenRefused(NOT_THE_AGENCYS_ANSWER);
    }

    @Test
    void an_offer_is_taken_back() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .when(new EndRole(CASE, ROLE_SCHOOL, DAY))
                .thenAccepted(
                        events -> assertThat(events).singleElement().isInstanceOf(RoleEnded.class));
    }

    @Test
    void an_offer_taken_back_may_be_made_again() {
        deliberated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .given(new RoleEnded(CASE, FILE, ROLE_SCHOOL, SCHOOL, DAY))
                .when(new OfferRole(CASE, ROLE_SCHOOL))
                .then(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL));
    }

    @Test
    void no_role_is_offered_to_an_agency_whose_contract_has_ended_since() {
        deliberated()
                .given(
                        new ContractAgreed(
                                Town.MIHON,
                                new ContractId(Town.id(15, 1)),
                                Town.SELF_RELIANCE_DESK,
                                DAY.minusYears(1),
                                DAY.minusDays(1)))
                .when(new OfferRole(CASE, B45.ROLE_WORK))
                .thenRefused(AGENCY_MAY_NOT_KNOW);
    }

    @Test
    void a_role_never_asked_does_not_end() {
        deliberated().when(new EndRole(CASE, ROLE_SCHOOL, DAY)).thenRefused(ROLE_NOT_RUNNING);
    }

    @Test
    void an_offer_alone_binds_nobody() {
        assertThat(Roles.NONE.offered(ROLE_SCHOOL, 1, SCHOOL).find(ROLE_SCHOOL))
                .hasValueSatisfying(
                        role -> assertThat(role.standing()).isEqualTo(Roles.Standing.OFFERED));
    }
}
