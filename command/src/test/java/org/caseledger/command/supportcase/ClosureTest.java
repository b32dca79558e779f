package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.JOB_ADVISER;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.ITEM;
import static org.caseledger.command.supportcase.B45.ROLE_SCHOOL;
import static org.caseledger.command.supportcase.B45.closed;
import static org.caseledger.command.supportcase.B45.closing;
import static org.caseledger.command.supportcase.B45.evaluated;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.Beside.sitting;
import static org.caseledger.command.supportcase.SupportCaseRefusal.BEFORE_ITS_DECISION;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_CLOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CLOSURE_ALREADY_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CLOSURE_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_SUPPORTER_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_COORDINATING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_EVALUATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_OFFER_UNANSWERED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.ClosureDecided;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.RoleOffered;
import org.junit.jupiter.api.Test;

class ClosureTest {

    @Test
    void collaboration_closes_with_a_lead_supporter() {
        closing()
                .given(
                        new LeadSupporterDesignated(
                                CASE, FILE, SCHOOL, null, null, told(MOTHER, "見守り")))
                .given(B45.leadAccepted())
                .when(new CloseMultiAgencyCollaboration(CASE, DAY))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(MultiAgencyCollaborationClosed.class));
    }

    @Test
    void it_does_not_close_before_the_sitting_that_decided_it() {
        closing()
                .given(
                        new LeadSupporterDesignated(
                                CASE, FILE, SCHOOL, null, null, told(MOTHER, "見守り")))
                .given(B45.leadAccepted())
                .when(new CloseMultiAgencyCollaboration(CASE, DAY.minusDays(1)))
                .thenRefused(BEFORE_ITS_DECISION);
    }

    @Test
    void without_evaluation_it_does_not_close() {
        supporting()
                .when(new CloseMultiAgencyCollaboration(CASE, DAY))
                .thenRefused(PLAN_NOT_EVALUATED);
    }

    @Test
    void without_a_lead_supporter_it_does_not_close() {
        closing()
                .when(new CloseMultiAgencyCollaboration(CASE, DAY))
                .thenRefused(LEAD_SUPPORTER_MISSING);
    }

    @Test
    void without_a_decision_it_does_not_close() {
        evaluated()
                .given(
                        new LeadSupporterDesignated(
                                CASE, FILE, SCHOOL, null, null, told(MOTHER, "見守り")))
                .when(new CloseMultiAgencyCollaboration(CASE, DAY))
                .thenRefused(CLOSURE_NOT_DECIDED);
    }

    @Test
    void it_closes_once() {
        closed().when(new CloseMultiAgencyCollaboration(CASE, DAY)).thenRefused(CASE_CLOSED);
    }

    @Test
    void an_agency_does_not_close_it() {
        closing()
                .given(
                        new LeadSupporterDesignated(
                                CASE, FILE, SCHOOL, null, null, told(MOTHER, "見守り")))
                .by(TEACHER)
                .when(new CloseMultiAgencyCollaboration(CASE, DAY))
                .thenRefused(NOT_COORDINATING);
    }

    @Test
    void a_sitting_decides_on_closure() {
        evaluated()
                .given(sitting(DecisionKind.CLOSURE, DecisionOutcome.APPROVED, LegalBasis.CONSENT))
                .when(new DecideClosure(CASE, ITEM, null, words()))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(ClosureDecided.class));
    }

    @Test
    void closure_is_not_decided_without_evaluation() {
        supporting()
                .given(sitting(DecisionKind.CLOSURE, DecisionOutcome.APPROVED, LegalBasis.CONSENT))
                .when(new DecideClosure(CASE, ITEM, null, words()))
                .thenRefused(PLAN_NOT_EVALUATED);
    }

    @Test
    void closure_waits_for_unanswered_offers() {
        evaluated()
                .given(new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL))
                .given(sitting(DecisionKind.CLOSURE, DecisionOutcome.APPROVED, LegalBasis.CONSENT))
                .when(new DecideClosure(CASE, ITEM, null, words()))
                .thenRefused(ROLE_OFFER_UNANSWERED);
    }

    @Test
    void closure_is_decided_by_a_sitting() {
        evaluated()
                .when(new DecideClosure(CASE, ITEM, null, words()))
                .thenRefused(DECISION_MISSING);
    }

    @Test
    void closure_is_decided_once() {
        closing()
                .given(sitting(DecisionKind.CLOSURE, DecisionOutcome.APPROVED, LegalBasis.CONSENT))
                .when(new DecideClosure(CASE, ITEM, null, words()))
                .thenRefused(CLOSURE_ALREADY_DECIDED);
    }

    @Test
    void a_lead_supporter_is_designated() {
        evaluated()
                .when(new DesignateLeadSupporter(CASE, SCHOOL, TEACHER.staff(), words()))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(LeadSupporterDesignated.class));
    }

    @Test
    void the_lead_works_for_the_agency_named() {
        evaluated()
                .when(new DesignateLeadSupporter(CASE, SCHOOL, JOB_ADVISER.staff(), words()))
                .thenRefused(WORKER_NOT_OF_AGENCY);
    }
}
