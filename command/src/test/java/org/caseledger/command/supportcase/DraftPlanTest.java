package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAUGHTER;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.ITEM;
import static org.caseledger.command.supportcase.B45.ROLE_SCHOOL;
import static org.caseledger.command.supportcase.B45.accepted;
import static org.caseledger.command.supportcase.B45.agreed;
import static org.caseledger.command.supportcase.B45.assessed;
import static org.caseledger.command.supportcase.B45.draft;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.Beside.consentOf;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ASSESSMENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_COORDINATING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_DELIBERATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_PERIOD_INVALID;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_TOO_LONG;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_WITHOUT_ROLE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_WITHOUT_SUBJECT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REVIEW_TOO_LATE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.RE_PLAN_NOT_DECIDED;

import org.caseledger.command.Town;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.RePlanDecided;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.junit.jupiter.api.Test;

import java.util.List;

class DraftPlanTest {

    @Test
    void a_plan_is_drafted_for_who_consented() {
        assessed()
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanDrafted.class));
    }

    @Test
    void the_father_who_did_not_consent_is_no_subject() {
        assessed()
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER, FATHER))
                .thenRefused(PLAN_SUBJECT_WITHOUT_CONSENT);
    }

    @Test
    void the_daughter_becomes_a_subject_by_her_own_consent() {
        assessed()
                .given(
                        consentOf(
                                DAUGHTER,
                                new ConsentId(Town.id(5, 2)),
                                DAY,
                                null,
                                COORDINATION_DESK))
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER, DAUGHTER))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanDrafted.class));
    }

    @Test
    void a_plan_needs_an_assessment() {
        accepted()
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenRefused(ASSESSMENT_MISSING);
    }

    @Test
    void a_plan_may_be_as_long_as_the_profile_says() {
        assessed()
                .when(draft(DAY.plusMonths(12), DAY.plusMonths(3), MOTHER))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanDrafted.class));
    }

    @Test
    void a_plan_is_not_a_day_longer() {
        assessed()
                .when(draft(DAY.plusMonths(12).plusDays(1), DAY.plusMonths(3), MOTHER))
                .thenRefused(PLAN_TOO_LONG);
    }

    @Test
    void a_plan_may_last_one_day() {
        assessed()
                .when(draft(DAY, DAY.plusMonths(3), MOTHER))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanDrafted.class));
    }

    @Test
    void a_plan_does_not_end_before_it_begins() {
        assessed()
                .when(draft(DAY.minusDays(1), DAY.plusMonths(3), MOTHER))
                .thenRefused(PLAN_PERIOD_INVALID);
    }

    @Test
    void the_review_is_not_a_day_later_than_the_profile_says() {
        assessed()
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3).plusDays(1), MOTHER))
                .thenRefused(REVIEW_TOO_LATE);
    }

    @Test
    void the_review_may_be_on_the_first_day() {
        assessed()
                .when(draft(DAY.plusMonths(6), DAY, MOTHER))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanDrafted.class));
    }

    @Test
    void the_review_is_not_before_the_plan() {
        assessed()
                .when(draft(DAY.plusMonths(6), DAY.minusDays(1), MOTHER))
                .thenRefused(PLAN_PERIOD_INVALID);
    }

    @Test
    void a_plan_is_for_somebody() {
        assessed()
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3)))
                .thenRefused(PLAN_WITHOUT_SUBJECT);
    }

    @Test
    void a_plan_divides_roles() {
        assessed()
                .when(
                        new DraftPlan(
                                CASE,
                                List.of(MOTHER),
                                words(),
                                words(),
                                List.of(),
                                DAY,
                                DAY,
                                DAY,
                                false,
                                false))
                .thenRefused(PLAN_WITHOUT_ROLE);
    }

    @Test
    void a_role_is_for_a_registered_agency() {
        assessed()
                .when(
                        new DraftPlan(
                                CASE,
                                List.of(MOTHER),
                                words(),
                                words(),
                                List.of(
                                        new DraftPlan.Role(
                                                ROLE_SCHOOL,
                                                new AgencyId(Town.id(1, 99)),
                                                words())),
                                DAY,
                                DAY,
                                DAY,
                                false,
                                false))
                .thenRefused(AGENCY_UNKNOWN);
    }

    @Test
    void an_agency_does_not_draft() {
        assessed()
                .by(TEACHER)
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenRefused(NOT_COORDINATING);
    }

    @Test
    void a_changed_plan_is_the_next_version() {
        agreed().when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .extracting(event -> ((PlanDrafted) event).version())
                                .isEqualTo(2));
    }

    @Test
    void a_plan_in_force_is_not_replaced_without_a_decision() {
        supporting()
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenRefused(RE_PLAN_NOT_DECIDED);
    }

    @Test
    void a_plan_in_force_is_replaced_after_a_sitting_said_so() {
        supporting()
                .given(new RePlanDecided(CASE, FILE, ITEM, Town.id(7, 5), DAY))
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(PlanDrafted.class));
    }

    @Test
    void a_changed_version_asks_for_support_anew() {
        agreed().given(B45.draftEvent(2, ROLE_SCHOOL))
                .by(OFFICER)
                .when(new DecideSupport(CASE, 2, DAY))
                .thenRefused(PLAN_NOT_DELIBERATED);
    }
}
