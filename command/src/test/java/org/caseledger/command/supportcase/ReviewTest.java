package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.agreed;
import static org.caseledger.command.supportcase.B45.drafted;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.Beside.profile;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_DELIBERATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REVIEW_TOO_LATE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.events.supportcase.GoalResult;
import org.caseledger.events.supportcase.MonitoringRecorded;
import org.caseledger.events.supportcase.NextStep;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.PlanEvaluated;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

import java.util.List;

class ReviewTest {

    @Test
    void a_decided_plan_is_monitored() {
        supporting()
                .when(new RecordMonitoring(CASE, DAY, words(), null, DAY.plusMonths(3), null))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(MonitoringRecorded.class));
    }

    @Test
    void a_plan_not_decided_is_not_monitored() {
        agreed().when(new RecordMonitoring(CASE, DAY, words(), null, DAY.plusMonths(3), null))
                .thenRefused(SUPPORT_NOT_DECIDED);
    }

    @Test
    void the_next_review_is_not_a_day_later_than_the_profile_says() {
        supporting()
                .when(
                        new RecordMonitoring(
                                CASE, DAY, words(), null, DAY.plusMonths(3).plusDays(1), null))
                .thenRefused(REVIEW_TOO_LATE);
    }

    @Test
    void a_decided_plan_is_evaluated() {
        supporting()
                .when(
                        new EvaluatePlan(
                                CASE,
                                1,
                                GoalResult.REACHED,
                                null,
                                null,
                                words(),
                                null,
                                null,
                                NextStep.CLOSE,
                                DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanEvaluated.class));
    }

    @Test
    void a_plan_not_decided_is_not_evaluated() {
        agreed().when(
                        new EvaluatePlan(
                                CASE,
                                1,
                                GoalResult.REACHED,
                                null,
                                null,
                                words(),
                                null,
                                null,
                                NextStep.CLOSE,
                                DAY))
                .thenRefused(SUPPORT_NOT_DECIDED);
    }

    @Test
    void who_takes_the_agreement_back_later_does_not_undo_the_support_that_is_evaluated() {
        supporting()
                .given(
                        new PlanDeclinedByPerson(
                                CASE, FILE, 1, MOTHER, List.of(), null, SaidBy.person(MOTHER), DAY))
                .when(
                        new EvaluatePlan(
                                CASE,
                                1,
                                GoalResult.PARTLY_REACHED,
                                null,
                                null,
                                words(),
                                null,
                                null,
                                NextStep.CLOSE,
                                DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanEvaluated.class));
    }

    @Test
    void the_current_version_is_evaluated() {
        supporting()
                .when(
                        new EvaluatePlan(
                                CASE,
                                2,
                                GoalResult.REACHED,
                                null,
                                null,
                                words(),
                                null,
                                null,
                                NextStep.CLOSE,
                                DAY))
                .thenRefused(VERSION_NOT_CURRENT);
    }

    @Test
    void decided_first_it_is_not_evaluated_before_the_sitting() {
        drafted()
                .given(profile(true), new SupportDecided(CASE, FILE, 1, DAY))
                .when(
                        new EvaluatePlan(
                                CASE,
                                1,
                                GoalResult.REACHED,
                                null,
                                null,
                                words(),
                                null,
                                null,
                                NextStep.CLOSE,
                                DAY))
                .thenRefused(PLAN_NOT_DELIBERATED);
    }
}
