package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAUGHTER;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_CLOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_REROUTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.END_NEEDS_CLOSURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_COORDINATING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OUTREACH_NOT_OF_FILE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSONS_REMAIN;

import org.caseledger.command.Town;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.household.MemberLeft;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.CaseEndedAfterLeaving;
import org.caseledger.events.supportcase.CaseEndedBeforeDecision;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.CaseReturned;
import org.caseledger.events.supportcase.EarlyEnd;
import org.caseledger.events.supportcase.Leaving;
import org.caseledger.events.supportcase.ReferralResumed;
import org.caseledger.events.supportcase.RoleOfferLapsed;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class EarlyEndTest {

    private static EndBeforeDecision end(EarlyEnd reason, @Nullable ItemId item) {
        return new EndBeforeDecision(B45.CASE, reason, null, item, DAY);
    }

    private static MemberLeft left(PersonId person) {
        return new MemberLeft(new HouseholdId(Town.id(11, 1)), FILE, person, DAY);
    }

    @Test
    void a_waiting_case_ends_without_a_sitting() {
        B45.received()
                .when(end(EarlyEnd.SOLVED, null))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(CaseEndedBeforeDecision.class));
    }

    @Test
    void a_judgement_on_a_plan_that_a_sitting_found_appropriate_needs_a_sitting() {
        B45.agreed().when(end(EarlyEnd.SOLVED, null)).thenRefused(DECISION_MISSING);
        B45.agreed()
                .given(
                        Beside.sitting(
                                DecisionKind.CLOSURE, DecisionOutcome.APPROVED, LegalBasis.CONSENT))
                .when(end(EarlyEnd.SOLVED, B45.ITEM))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_fact_or_the_persons_own_will_needs_none() {
        for (EarlyEnd reason :
                List.of(EarlyEnd.DIED, EarlyEnd.MOVED_AWAY, EarlyEnd.WITHDRAWN_BY_PERSON)) {
            B45.agreed()
                    .when(end(reason, null))
                    .thenAccepted(events -> assertThat(events).hasSize(1));
        }
    }

    @Test
    void offers_without_answer_lapse_with_the_case() {
        B45.deliberated()
                .given(new RoleOffered(B45.CASE, FILE, B45.ROLE_SCHOOL, 1, SCHOOL))
                .when(end(EarlyEnd.DIED, null))
                .thenAccepted(events ->
                        assertThat(events).hasSize(2).first().isInstanceOf(RoleOfferLapsed.class));
    }

    @Test
    void after_the_decision_a_case_is_closed_not_ended() {
        B45.supporting().when(end(EarlyEnd.SOLVED, null)).thenRefused(END_NEEDS_CLOSURE);
        B45.closed().when(end(EarlyEnd.SOLVED, null)).thenRefused(CASE_CLOSED);
        B45.received().by(TEACHER).when(end(EarlyEnd.SOLVED, null)).thenRefused(NOT_COORDINATING);
    }

    @Test
    void when_everybody_has_left_no_sitting_and_no_lead_is_asked_for() {
        EndAfterLeaving end = new EndAfterLeaving(B45.CASE, Leaving.MOVED_AWAY, null, DAY);
        B45.supporting()
                .given(left(MOTHER), left(FATHER), left(DAUGHTER))
                .when(end)
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(CaseEndedAfterLeaving.class));
        B45.supporting().given(left(MOTHER)).when(end).thenRefused(PERSONS_REMAIN);
    }

    @Test
    void a_case_that_went_to_outreach_comes_back_on_consent() {
        OutreachId outreach = new OutreachId(Town.id(14, 1));
        CaseReroutedToOutreach rerouted =
                new CaseReroutedToOutreach(
                        B45.CASE, FILE, outreach, MOTHER, CARE_CENTRE, told(MOTHER, "理由"));
        ResumeReferral resume = new ResumeReferral(B45.CASE, outreach, List.of(B45.CONSENT), DAY);
        B45.received().given(rerouted).when(resume).thenRefused(CONSENT_MISSING);
        B45.received()
                .given(rerouted)
                .given(Beside.consentOf(MOTHER, B45.CONSENT, DAY, null, COORDINATION_DESK))
                .when(resume)
                .then(new ReferralResumed(B45.CASE, FILE, outreach, List.of(B45.CONSENT), DAY));
        B45.received()
                .given(new CaseReturned(B45.CASE, FILE, told(MOTHER, "助言")))
                .when(resume)
                .thenRefused(CASE_NOT_REROUTED);
        B45.received()
                .given(rerouted)
                .given(Beside.consentOf(MOTHER, B45.CONSENT, DAY, null, COORDINATION_DESK))
                .when(
                        new ResumeReferral(
                                B45.CASE,
                                new OutreachId(Town.id(14, 9)),
                                List.of(B45.CONSENT),
                                DAY))
                .thenRefused(OUTREACH_NOT_OF_FILE);
    }
}
