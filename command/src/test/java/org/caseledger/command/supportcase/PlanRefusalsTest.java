package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_A_PLAN_SUBJECT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OFFICER_REQUIRED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_DECLINED_BY_PERSON;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_DECLINED_BY_PERSON;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_PLANNED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_ALREADY_DECIDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_RETURNED;

import org.caseledger.command.Town;
import org.caseledger.events.supportcase.PlanAgreedByPerson;
import org.caseledger.events.supportcase.PlanDeclinedByPerson;
import org.caseledger.events.supportcase.SupportWithheld;
import org.caseledger.events.supportcase.Withholding;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

import java.util.List;

class PlanRefusalsTest {

    private static DeclinePlanByPerson declining(List<RoleId> roles) {
        return new DeclinePlanByPerson(
                B45.CASE, 1, MOTHER, roles, B45.words(), SaidBy.person(MOTHER), DAY);
    }

    private static PlanDeclinedByPerson declined(List<RoleId> roles) {
        return new PlanDeclinedByPerson(
                B45.CASE, FILE, 1, MOTHER, roles, null, SaidBy.person(MOTHER), DAY);
    }

    private static WithholdSupport withhold(Withholding how) {
        return new WithholdSupport(B45.CASE, 1, how, B45.words(), DAY, DAY.plusDays(14));
    }

    private static SupportWithheld withheld(Withholding how) {
        return new SupportWithheld(
                B45.CASE, FILE, 1, how, told(MOTHER, "理由"), DAY, DAY.plusDays(14));
    }

    @Test
    void a_person_declines_the_plan_and_nothing_is_decided_on_it() {
        B45.deliberated()
                .when(declining(List.of()))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        B45.agreed()
                .given(declined(List.of()))
                .by(OFFICER)
                .when(new DecideSupport(B45.CASE, 1, DAY))
                .thenRefused(PLAN_DECLINED_BY_PERSON);
    }

    @Test
    void the_person_may_agree_after_all() {
        B45.deliberated()
                .given(declined(List.of()))
                .given(new PlanAgreedByPerson(B45.CASE, FILE, 1, MOTHER, ConsentForm.ORAL, DAY))
                .by(OFFICER)
                .when(new DecideSupport(B45.CASE, 1, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_declined_part_is_not_offered_while_the_rest_goes_on() {
        B45.agreed()
                .given(declined(List.of(B45.ROLE_SCHOOL)))
                .when(new OfferRole(B45.CASE, B45.ROLE_SCHOOL))
                .thenRefused(ROLE_DECLINED_BY_PERSON);
        B45.agreed()
                .given(declined(List.of(B45.ROLE_SCHOOL)))
                .by(OFFICER)
                .when(new DecideSupport(B45.CASE, 1, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void only_a_person_of_the_plan_declines_and_only_roles_of_it() {
        B45.deliberated()
                .when(
                        new DeclinePlanByPerson(
                                B45.CASE, 1, FATHER, null, null, SaidBy.person(FATHER), DAY))
                .thenRefused(NOT_A_PLAN_SUBJECT);
        B45.deliberated()
                .when(declining(List.of(new RoleId(Town.id(6, 77)))))
                .thenRefused(ROLE_NOT_PLANNED);
    }

    @Test
    void the_municipality_withholds_and_may_decide_later() {
        B45.agreed()
                .by(OFFICER)
                .when(withhold(Withholding.WITHHELD))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        B45.agreed()
                .given(OFFICER, withheld(Withholding.WITHHELD))
                .by(OFFICER)
                .when(new DecideSupport(B45.CASE, 1, DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_returned_version_is_decided_no_more_but_replaced() {
        B45.agreed()
                .given(OFFICER, withheld(Withholding.RETURNED))
                .by(OFFICER)
                .when(new DecideSupport(B45.CASE, 1, DAY))
                .thenRefused(SUPPORT_RETURNED);
        B45.agreed()
                .given(OFFICER, withheld(Withholding.RETURNED))
                .when(B45.draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void withholding_is_the_officers_and_before_the_decision() {
        B45.agreed().when(withhold(Withholding.WITHHELD)).thenRefused(OFFICER_REQUIRED);
        B45.supporting()
                .by(OFFICER)
                .when(withhold(Withholding.WITHHELD))
                .thenRefused(SUPPORT_ALREADY_DECIDED);
        B45.agreed()
                .by(OFFICER)
                .when(
                        new WithholdSupport(
                                B45.CASE,
                                1,
                                Withholding.RETURNED,
                                B45.words(),
                                DAY,
                                DAY.minusDays(1)))
                .thenRefused(DUE_DATE_PASSED);
    }
}
