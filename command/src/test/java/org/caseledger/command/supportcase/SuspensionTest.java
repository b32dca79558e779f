package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAUGHTER;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.CONSENT;
import static org.caseledger.command.supportcase.B45.ITEM;
import static org.caseledger.command.supportcase.B45.agreed;
import static org.caseledger.command.supportcase.B45.draft;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.Beside.sitting;
import static org.caseledger.command.supportcase.SupportCaseRefusal.BEFORE_ITS_DECISION;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_ALREADY_CARRIED_OUT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_NOT_APPROVED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_WITHOUT_PLAN_SUBJECTS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_SUSPENDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_SUSPENDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUSPENSION_NOT_DECIDED;

import org.caseledger.command.Scenario;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.RePlanDecided;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportResumed;
import org.caseledger.events.supportcase.SupportSuspended;
import org.junit.jupiter.api.Test;

import java.util.List;

class SuspensionTest {

    @Test
    void support_stops_as_a_sitting_decided() {
        supporting()
                .given(
                        sitting(
                                DecisionKind.SUSPENSION,
                                DecisionOutcome.APPROVED,
                                LegalBasis.CONSENT))
                .when(new SuspendSupport(CASE, ITEM, words(), words(), null, DAY, null))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(SupportSuspended.class));
    }

    @Test
    void support_never_stops_by_lapse_of_time() {
        supporting()
                .on(DAY.plusYears(5))
                .when(new SuspendSupport(CASE, ITEM, words(), words(), null, DAY, null))
                .thenRefused(SUSPENSION_NOT_DECIDED);
    }

    @Test
    void support_does_not_stop_before_the_sitting_that_decided_it() {
        supporting()
                .given(
                        sitting(
                                DecisionKind.SUSPENSION,
                                DecisionOutcome.APPROVED,
                                LegalBasis.CONSENT))
                .when(
                        new SuspendSupport(
                                CASE, ITEM, words(), words(), null, DAY.minusDays(1), null))
                .thenRefused(BEFORE_ITS_DECISION);
    }

    @Test
    void the_item_names_those_of_the_plan_who_still_consent() {
        var anothers =
                sitting(
                        DecisionKind.SUSPENSION,
                        DecisionOutcome.APPROVED,
                        LegalBasis.CONSENT,
                        List.of(DAUGHTER));
        supporting()
                .given(Beside.consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .given(anothers)
                .when(new SuspendSupport(CASE, ITEM, words(), words(), null, DAY, null))
                .thenRefused(DECISION_WITHOUT_PLAN_SUBJECTS);
        supporting()
                .given(Beside.consentOf(MOTHER, CONSENT, DAY, null, COORDINATION_DESK))
                .given(new ConsentWithdrawn(CONSENT, FILE, DAY, null))
                .given(anothers)
                .when(new SuspendSupport(CASE, ITEM, words(), words(), null, DAY, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_deferred_suspension_is_none() {
        supporting()
                .given(
                        sitting(
                                DecisionKind.SUSPENSION,
                                DecisionOutcome.DEFERRED,
                                LegalBasis.CONSENT))
                .when(new SuspendSupport(CASE, ITEM, words(), words(), null, DAY, null))
                .thenRefused(DECISION_NOT_APPROVED);
    }

    @Test
    void support_not_decided_is_not_suspended() {
        agreed().given(
                        sitting(
                                DecisionKind.SUSPENSION,
                                DecisionOutcome.APPROVED,
                                LegalBasis.CONSENT))
                .when(new SuspendSupport(CASE, ITEM, words(), words(), null, DAY, null))
                .thenRefused(SUPPORT_NOT_DECIDED);
    }

    @Test
    void support_goes_on() {
        supporting()
                .given(
                        new SupportSuspended(
                                CASE,
                                FILE,
                                ITEM,
                                Scenario.eventId(0),
                                told(MOTHER, "理由"),
                                told(MOTHER, "見守り"),
                                null,
                                DAY,
                                null))
                .when(new ResumeSupport(CASE, DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(SupportResumed.class));
    }

    @Test
    void support_that_runs_is_not_resumed() {
        supporting().when(new ResumeSupport(CASE, DAY)).thenRefused(SUPPORT_NOT_SUSPENDED);
    }

    @Test
    void while_suspended_no_plan_is_drafted() {
        supporting()
                .given(
                        new SupportSuspended(
                                CASE,
                                FILE,
                                ITEM,
                                Scenario.eventId(0),
                                told(MOTHER, "理由"),
                                told(MOTHER, "見守り"),
                                null,
                                DAY,
                                null))
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenRefused(SUPPORT_SUSPENDED);
    }

    @Test
    void a_sitting_asks_for_a_new_plan() {
        supporting()
                .given(sitting(DecisionKind.RE_PLAN, DecisionOutcome.APPROVED, LegalBasis.CONSENT))
                .when(new DecideRePlan(CASE, ITEM))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(RePlanDecided.class));
    }

    @Test
    void without_a_sitting_no_new_plan_is_decided() {
        supporting().when(new DecideRePlan(CASE, ITEM)).thenRefused(DECISION_MISSING);
    }

    @Test
    void a_decision_is_carried_out_once() {
        Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> before =
                supporting()
                        .given(
                                sitting(
                                        DecisionKind.SUSPENSION,
                                        DecisionOutcome.APPROVED,
                                        LegalBasis.CONSENT));
        before.given(
                        new SupportSuspended(
                                CASE,
                                FILE,
                                ITEM,
                                Scenario.eventId(15),
                                told(MOTHER, "理由"),
                                told(MOTHER, "見守り"),
                                null,
                                DAY,
                                null))
                .given(new SupportResumed(CASE, FILE, DAY))
                .when(new SuspendSupport(CASE, ITEM, words(), words(), null, DAY, null))
                .thenRefused(DECISION_ALREADY_CARRIED_OUT);
    }
}
