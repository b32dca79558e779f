package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAUGHTER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.ITEM;
import static org.caseledger.command.supportcase.B45.ROLE_SCHOOL;
import static org.caseledger.command.supportcase.B45.assessed;
import static org.caseledger.command.supportcase.B45.deliberated;
import static org.caseledger.command.supportcase.B45.drafted;
import static org.caseledger.command.supportcase.Beside.profile;
import static org.caseledger.command.supportcase.Beside.sitting;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_ON_WRONG_BASIS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_WITHOUT_PLAN_SUBJECTS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_ALREADY_DELIBERATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_DECISION_COMES_FIRST;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.DeliberationResult;
import org.caseledger.events.supportcase.PlanDeliberated;
import org.junit.jupiter.api.Test;

import java.util.List;

class RecordDeliberationTest {

    @Test
    void a_sitting_that_says_approved_gives_appropriate() {
        drafted()
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.APPROVED,
                                LegalBasis.CONSENT))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .extracting(event -> ((PlanDeliberated) event).result())
                                .isEqualTo(DeliberationResult.APPROPRIATE));
    }

    @Test
    void a_sitting_that_says_amend_gives_amend() {
        drafted()
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.AMEND,
                                LegalBasis.CONSENT))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .extracting(event -> ((PlanDeliberated) event).result())
                                .isEqualTo(DeliberationResult.AMEND));
    }

    @Test
    void a_sitting_that_says_deferred_gives_defer() {
        drafted()
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.DEFERRED,
                                LegalBasis.CONSENT))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .extracting(event -> ((PlanDeliberated) event).result())
                                .isEqualTo(DeliberationResult.DEFER));
    }

    @Test
    void without_a_sitting_there_is_no_deliberation() {
        drafted().when(new RecordDeliberation(CASE, 1, ITEM)).thenRefused(DECISION_MISSING);
    }

    @Test
    void a_decision_of_another_kind_does_not_count() {
        drafted()
                .given(sitting(DecisionKind.CLOSURE, DecisionOutcome.APPROVED, LegalBasis.CONSENT))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenRefused(DECISION_MISSING);
    }

    @Test
    void a_106_6_item_does_not_decide_on_a_plan() {
        drafted()
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.APPROVED,
                                LegalBasis.SUPPORT_CONFERENCE_106_6))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenRefused(DECISION_ON_WRONG_BASIS);
    }

    @Test
    void a_106_6_item_decides_where_the_municipality_widened_it() {
        drafted()
                .given(profile(false, DecisionKind.PLAN_APPROPRIATE))
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.APPROVED,
                                LegalBasis.SUPPORT_CONFERENCE_106_6))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanDeliberated.class));
    }

    @Test
    void the_item_names_everybody_the_plan_is_for() {
        drafted()
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.APPROVED,
                                LegalBasis.CONSENT,
                                List.of(DAUGHTER)))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenRefused(DECISION_WITHOUT_PLAN_SUBJECTS);
    }

    @Test
    void a_replaced_version_is_not_deliberated() {
        drafted()
                .given(B45.draftEvent(2, ROLE_SCHOOL))
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.APPROVED,
                                LegalBasis.CONSENT))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenRefused(VERSION_NOT_CURRENT);
    }

    @Test
    void an_appropriate_version_is_not_deliberated_again() {
        deliberated()
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.APPROVED,
                                LegalBasis.CONSENT))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenRefused(PLAN_ALREADY_DELIBERATED);
    }

    @Test
    void where_the_profile_says_so_support_is_decided_first() {
        drafted()
                .given(profile(true))
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.APPROVED,
                                LegalBasis.CONSENT))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenRefused(SUPPORT_DECISION_COMES_FIRST);
    }

    @Test
    void without_a_plan_there_is_nothing_to_deliberate() {
        assessed()
                .given(
                        sitting(
                                DecisionKind.PLAN_APPROPRIATE,
                                DecisionOutcome.APPROVED,
                                LegalBasis.CONSENT))
                .when(new RecordDeliberation(CASE, 1, ITEM))
                .thenRefused(PLAN_MISSING);
    }
}
