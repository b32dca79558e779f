package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.ConferenceKind;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.profile.ProfileDecided;
import org.caseledger.events.profile.ProfileRules;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class TakeDecisionTest {

    private static final CaseId CASE = new CaseId(Town.id(3, 1));

    @Test
    void a_106_6_item_decides_who_approaches_before_consent() {
        attended(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .when(decide(DecisionKind.APPROACH_ROLE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_106_6_item_does_not_decide_a_plan() {
        attended(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .when(decide(DecisionKind.PLAN_APPROPRIATE))
                .thenRefused(SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS);
    }

    @Test
    void an_empty_room_decides_nothing() {
        Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .when(decide(DecisionKind.APPROACH_ROLE))
                .thenRefused(SittingRefusal.NOBODY_ATTENDED);
    }

    @Test
    void only_the_chairs_side_enters_a_decision() {
        attended(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .by(Town.TEACHER)
                .when(decide(DecisionKind.APPROACH_ROLE))
                .thenRefused(SittingRefusal.SITTING_NOT_YOURS);
    }

    @Test
    void a_question_is_decided_once_but_more_than_one_agency_may_be_asked() {
        attended(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(taken(DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT))
                .when(decide(DecisionKind.OUTREACH_PLAN_BEFORE_CONSENT))
                .thenRefused(SittingRefusal.DECISION_ALREADY_TAKEN);
        attended(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(taken(DecisionKind.INFORMATION_REQUEST))
                .when(decide(DecisionKind.INFORMATION_REQUEST))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_profile_lets_a_106_6_item_decide_on_a_case_from_its_first_day() {
        attended(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(widened(Town.DAY))
                .when(decide(DecisionKind.CLOSURE))
                .thenRefused(SittingRefusal.DECISION_NEEDS_CASE);
        attended(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(widened(Town.DAY.plusDays(1)))
                .when(decide(DecisionKind.CLOSURE))
                .thenRefused(SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS);
    }

    @Test
    void a_decision_on_a_case_names_one_of_the_file() {
        attended(LegalBasis.CONSENT)
                .when(decide(DecisionKind.SUSPENSION))
                .thenRefused(SittingRefusal.DECISION_NEEDS_CASE);
        attended(LegalBasis.CONSENT)
                .when(
                        new TakeDecision(
                                Hall.SITTING,
                                Hall.ITEM,
                                DecisionKind.SUSPENSION,
                                DecisionOutcome.APPROVED,
                                CASE,
                                null,
                                new Words("決定の要旨")))
                .thenRefused(SittingRefusal.CASE_NOT_OF_ITEM);
    }

    @Test
    void the_plan_of_the_needy_persons_scheme_is_judged_in_its_own_conference() {
        attended(LegalBasis.CONSENT)
                .when(decide(DecisionKind.NEEDY_PLAN_APPROPRIATE))
                .thenRefused(SittingRefusal.DECISION_NOT_ALLOWED_ON_BASIS);
        attended(LegalBasis.CONSENT)
                .given(
                        new AgendaItemAssigned(
                                Hall.SITTING,
                                Hall.ITEM,
                                Town.FILE,
                                Hall.BODY,
                                ConferenceKind.SUPPORT_COORDINATION))
                .when(decide(DecisionKind.NEEDY_PLAN_APPROPRIATE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_decision_on_a_plan_names_a_version_that_was_drafted() {
        attended(LegalBasis.CONSENT)
                .given(
                        new ReferralReceived(
                                CASE,
                                Town.FILE,
                                Town.COORDINATION_DESK,
                                Town.SCHOOL,
                                Town.id(7, 1),
                                List.of(Town.MOTHER),
                                Town.DAY))
                .when(
                        new TakeDecision(
                                Hall.SITTING,
                                Hall.ITEM,
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.APPROVED,
                                CASE,
                                1,
                                new Words("決定の要旨")))
                .thenRefused(SittingRefusal.DECISION_NEEDS_PLAN_VERSION);
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> attended(LegalBasis basis) {
        return Hall.sitting(basis).given(Hall.attended());
    }

    private static ProfileDecided widened(LocalDate from) {
        ProfileRules strict = ProfileRules.strict();
        return new ProfileDecided(
                Town.MIHON,
                from,
                new ProfileRules(
                        strict.monitoringEvery(),
                        strict.planLongest(),
                        false,
                        true,
                        Set.of(DecisionKind.CLOSURE)));
    }

    private static DecisionTaken taken(DecisionKind kind) {
        return new DecisionTaken(
                Hall.SITTING,
                Hall.ITEM,
                Town.FILE,
                kind,
                DecisionOutcome.APPROVED,
                null,
                null,
                Town.told(Town.MOTHER, "要旨"));
    }

    private static TakeDecision decide(DecisionKind kind) {
        return new TakeDecision(
                Hall.SITTING,
                Hall.ITEM,
                kind,
                DecisionOutcome.APPROVED,
                null,
                null,
                new Words("決定の要旨"));
    }
}
