package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.CONSENT;
import static org.caseledger.command.supportcase.B45.accepted;
import static org.caseledger.command.supportcase.B45.received;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.Beside.consentOf;
import static org.caseledger.command.supportcase.SupportCaseCommand.STREAM;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_WAITING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_COORDINATING;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.supportcase.AdviceToAgencyGiven;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.CaseReturned;
import org.caseledger.events.value.AgencyId;
import org.junit.jupiter.api.Test;

import java.util.List;

class AcceptCaseTest {

    @Test
    void a_case_is_accepted_on_consent() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .then(new CaseAccepted(CASE, FILE, List.of(CONSENT), DAY));
    }

    @Test
    void a_case_is_accepted_on_the_last_day_of_the_consent() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, DAY.plusDays(9), COORDINATION_DESK))
                .on(DAY.plusDays(9))
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .then(new CaseAccepted(CASE, FILE, List.of(CONSENT), DAY));
    }

    @Test
    void a_case_is_refused_the_day_after_the_consent_ran_out() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, DAY.plusDays(9), COORDINATION_DESK))
                .on(DAY.plusDays(10))
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .thenRefused(CONSENT_MISSING);
    }

    @Test
    void a_case_is_refused_the_day_before_the_consent_begins() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY.plusDays(1), null, COORDINATION_DESK))
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .thenRefused(CONSENT_MISSING);
    }

    @Test
    void a_case_is_not_accepted_on_a_day_before_the_consent() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY.minusDays(1)))
                .thenRefused(CONSENT_MISSING);
    }

    @Test
    void without_consent_there_is_no_silent_acceptance() {
        received().when(new AcceptCase(CASE, List.of(CONSENT), DAY)).thenRefused(CONSENT_MISSING);
    }

    @Test
    void a_consent_to_another_circle_does_not_count() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, null, SCHOOL))
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .thenRefused(CONSENT_MISSING);
    }

    @Test
    void a_withdrawn_consent_does_not_count() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .given(new ConsentWithdrawn(CONSENT, FILE, DAY, null))
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .thenRefused(CONSENT_MISSING);
    }

    @Test
    void the_consents_must_be_named() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .when(new AcceptCase(CASE, List.of(), DAY))
                .thenRefused(CONSENT_MISSING);
    }

    @Test
    void the_referring_agency_does_not_accept() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .by(TEACHER)
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .thenRefused(NOT_COORDINATING);
    }

    @Test
    void a_reviewer_does_not_accept() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .by(REVIEWER)
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .thenRefused(NOT_COORDINATING);
    }

    @Test
    void a_municipal_officer_may_accept() {
        received()
                .given(consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .by(OFFICER)
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .then(new CaseAccepted(CASE, FILE, List.of(CONSENT), DAY));
    }

    @Test
    void an_unknown_case_is_not_accepted() {
        Scenario.of(STREAM)
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .thenRefused(CASE_UNKNOWN);
    }

    @Test
    void a_case_is_accepted_once() {
        accepted().when(new AcceptCase(CASE, List.of(CONSENT), DAY)).thenRefused(CASE_NOT_WAITING);
    }

    @Test
    void it_goes_back_with_advice() {
        received()
                .when(new ReturnCase(CASE, words()))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(CaseReturned.class));
    }

    @Test
    void an_accepted_case_is_not_returned() {
        accepted().when(new ReturnCase(CASE, words())).thenRefused(CASE_NOT_WAITING);
    }

    @Test
    void an_agency_is_advised_at_any_time() {
        received()
                .when(new AdviseAgency(CASE, SCHOOL, words(), null))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(AdviceToAgencyGiven.class));
    }

    @Test
    void advice_goes_to_a_registered_agency() {
        received()
                .when(new AdviseAgency(CASE, new AgencyId(Town.id(1, 99)), words(), null))
                .thenRefused(AGENCY_UNKNOWN);
    }
}
