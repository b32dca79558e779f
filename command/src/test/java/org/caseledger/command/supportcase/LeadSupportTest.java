package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.CARE_MANAGER;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.JOB_ADVISER;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_CLOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CLOSURE_ALREADY_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CLOSURE_ALREADY_PROPOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_ANSWER_PENDING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_SUPPORTER_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_SUPPORTER_NOT_ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_SUPPORTER_NOT_ASKED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.LEAD_UNCHANGED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_LEADING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_EVALUATED;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.ClosureProposed;
import org.caseledger.events.supportcase.LeadSupportAccepted;
import org.caseledger.events.supportcase.LeadSupportDeclined;
import org.caseledger.events.supportcase.LeadSupportHandedOver;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

class LeadSupportTest {

    private static LeadSupporterDesignated designated(AgencyId agency) {
        return new LeadSupporterDesignated(B45.CASE, FILE, agency, null, null, told(MOTHER, "見守り"));
    }

    private static LeadSupportHandedOver handedOver() {
        return new LeadSupportHandedOver(
                B45.CASE,
                FILE,
                SCHOOL,
                CARE_CENTRE,
                null,
                told(MOTHER, "理由"),
                told(MOTHER, "見守り"),
                DAY);
    }

    private static HandOverLeadSupport handOver(AgencyId to) {
        return new HandOverLeadSupport(B45.CASE, to, null, B45.words(), B45.words(), DAY);
    }

    @Test
    void residents_are_not_told_to_lead() {
        B45.closing()
                .when(new DesignateLeadSupporter(B45.CASE, NEIGHBOURS, null, B45.words()))
                .thenRefused(AGENCY_MAY_NOT_KNOW);
    }

    @Test
    void a_case_does_not_close_on_a_designation_alone() {
        B45.closing()
                .given(designated(SCHOOL))
                .when(new CloseMultiAgencyCollaboration(B45.CASE, DAY))
                .thenRefused(LEAD_SUPPORTER_NOT_ACCEPTED);
    }

    @Test
    void the_agency_accepts_for_itself_or_as_it_told_the_coordinator() {
        B45.closing()
                .given(designated(SCHOOL))
                .by(TEACHER)
                .when(new AcceptLeadSupport(B45.CASE, TEACHER.staff(), SaidBy.observed(), DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(LeadSupportAccepted.class));
        B45.closing()
                .given(designated(SCHOOL))
                .when(new AcceptLeadSupport(B45.CASE, null, SaidBy.observed(), DAY))
                .thenRefused(NOT_THE_AGENCYS_ANSWER);
    }

    @Test
    void nobody_accepts_what_was_not_asked() {
        B45.closing()
                .when(new AcceptLeadSupport(B45.CASE, null, SaidBy.agency(SCHOOL), DAY))
                .thenRefused(LEAD_SUPPORTER_NOT_ASKED);
    }

    @Test
    void after_a_refusal_another_agency_is_asked() {
        LeadSupportDeclined no =
                new LeadSupportDeclined(B45.CASE, FILE, SCHOOL, null, SaidBy.agency(SCHOOL), DAY);
        B45.closing()
                .given(designated(SCHOOL))
                .when(new DeclineLeadSupport(B45.CASE, null, SaidBy.agency(SCHOOL), DAY))
                .then(no);
        B45.closing()
                .given(designated(SCHOOL), no)
                .when(new CloseMultiAgencyCollaboration(B45.CASE, DAY))
                .thenRefused(LEAD_SUPPORTER_MISSING);
    }

    @Test
    void after_closure_the_lead_passes_on_by_explicit_hand_over() {
        B45.closed()
                .by(TEACHER)
                .when(handOver(CARE_CENTRE))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(LeadSupportHandedOver.class));
        B45.closed()
                .given(handedOver())
                .by(CARE_MANAGER)
                .when(new AcceptLeadSupport(B45.CASE, CARE_MANAGER.staff(), SaidBy.observed(), DAY))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        LeadSupportAccepted.class,
                                        event -> {
                                            assertThat(event.agencyId()).isEqualTo(CARE_CENTRE);
                                            assertThat(event.inPlaceOf()).isEqualTo(SCHOOL);
                                        }));
    }

    @Test
    void a_hand_over_of_the_lead_is_refused_where_it_makes_no_sense() {
        B45.closed().when(handOver(SCHOOL)).thenRefused(LEAD_UNCHANGED);
        B45.closed().when(handOver(NEIGHBOURS)).thenRefused(AGENCY_MAY_NOT_KNOW);
        B45.closed().by(JOB_ADVISER).when(handOver(CARE_CENTRE)).thenRefused(NOT_LEADING);
        B45.closed()
                .given(handedOver())
                .when(handOver(SELF_RELIANCE_DESK))
                .thenRefused(LEAD_ANSWER_PENDING);
        B45.supporting().when(handOver(CARE_CENTRE)).thenRefused(CASE_NOT_CLOSED);
    }

    @Test
    void closure_is_proposed_once_and_after_evaluation() {
        ProposeClosure propose = new ProposeClosure(B45.CASE, B45.words(), DAY);
        ClosureProposed proposed = new ClosureProposed(B45.CASE, FILE, told(MOTHER, "理由"), DAY);
        B45.evaluated().when(propose).thenAccepted(events -> assertThat(events).hasSize(1));
        B45.supporting().when(propose).thenRefused(PLAN_NOT_EVALUATED);
        B45.evaluated().given(proposed).when(propose).thenRefused(CLOSURE_ALREADY_PROPOSED);
        B45.closing().when(propose).thenRefused(CLOSURE_ALREADY_DECIDED);
    }

    @Test
    void closure_is_proposed_anew_after_a_sitting_sent_it_back() {
        B45.evaluated()
                .given(new ClosureProposed(B45.CASE, FILE, told(MOTHER, "理由"), DAY))
                .given(
                        Beside.sitting(
                                DecisionKind.CLOSURE, DecisionOutcome.DEFERRED, LegalBasis.CONSENT))
                .when(new ProposeClosure(B45.CASE, B45.words(), DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }
}
