package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.ITEM;
import static org.caseledger.command.supportcase.B45.draftEvent;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.Beside.sitting;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_COORDINATING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NO_PLAN_TO_GO_BACK_TO;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.VERSION_NOT_CURRENT;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.PlanDraftWithdrawn;
import org.caseledger.events.supportcase.RePlanDecided;
import org.caseledger.events.supportcase.RoleOfferLapsed;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.SupportSuspended;
import org.caseledger.events.value.RoleId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class WithdrawPlanDraftTest {

    private static final RoleId ROLE = new RoleId(Town.id(6, 21));
    private static final LocalDate REVIEW = DAY.plusMonths(1);

    @Test
    void the_plan_in_force_goes_on() {
        replanning()
                .when(withdraw(2))
                .thenAccepted(events -> {
                    var withdrawn = (PlanDraftWithdrawn) events.getFirst();
                    assertThat(withdrawn.inForce()).isEqualTo(1);
                    assertThat(withdrawn.until()).isEqualTo(DAY.plusMonths(6));
                    assertThat(withdrawn.nextReviewOn()).isEqualTo(REVIEW);
                });
        withdrawn().when(withdraw(2)).thenRefused(NO_PLAN_TO_GO_BACK_TO);
    }

    @Test
    void what_was_decided_is_suspended_only_once_the_draft_is_gone() {
        var decided =
                sitting(DecisionKind.SUSPENSION, DecisionOutcome.APPROVED, LegalBasis.CONSENT);
        var suspend = new SuspendSupport(CASE, ITEM, words(), words(), null, DAY, null);
        replanning().given(decided).when(suspend).thenRefused(SUPPORT_NOT_DECIDED);
        withdrawn()
                .given(decided)
                .when(suspend)
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(SupportSuspended.class));
    }

    @Test
    void offers_of_the_draft_lapse() {
        replanning()
                .given(new RoleOffered(CASE, FILE, ROLE, 2, SCHOOL))
                .when(withdraw(2))
                .thenAccepted(events ->
                        assertThat(events)
                                .hasExactlyElementsOfTypes(
                                        RoleOfferLapsed.class, PlanDraftWithdrawn.class));
    }

    @Test
    void a_later_draft_has_a_number_of_its_own() {
        withdrawn()
                .given(new RePlanDecided(CASE, FILE, ITEM, Town.id(7, 5), DAY))
                .given(draftEvent(3, ROLE))
                .when(withdraw(2))
                .thenRefused(VERSION_NOT_CURRENT);
    }

    @Test
    void the_first_draft_replaces_nothing() {
        B45.drafted().when(withdraw(1)).thenRefused(NO_PLAN_TO_GO_BACK_TO);
        supporting().when(withdraw(1)).thenRefused(NO_PLAN_TO_GO_BACK_TO);
    }

    @Test
    void it_is_the_coordinators_to_do_on_days_that_make_sense() {
        replanning().by(TEACHER).when(withdraw(2)).thenRefused(NOT_COORDINATING);
        replanning()
                .when(new WithdrawPlanDraft(CASE, 2, words(), DAY.plusDays(1), REVIEW))
                .thenRefused(DATE_IN_FUTURE);
        replanning()
                .when(new WithdrawPlanDraft(CASE, 2, words(), DAY, DAY.minusDays(1)))
                .thenRefused(DUE_DATE_PASSED);
    }

    private static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> replanning() {
        return supporting()
                .given(new RePlanDecided(CASE, FILE, ITEM, Town.id(7, 4), DAY))
                .given(draftEvent(2, ROLE));
    }

    private static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> withdrawn() {
        return replanning()
                .given(
                        new PlanDraftWithdrawn(
                                CASE, FILE, 2, 1, null, REVIEW, told(MOTHER, "理由"), DAY));
    }

    private static WithdrawPlanDraft withdraw(int version) {
        return new WithdrawPlanDraft(CASE, version, words(), DAY, REVIEW);
    }
}
