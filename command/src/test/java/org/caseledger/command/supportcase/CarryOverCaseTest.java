package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.migration.CarriedStage;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.migration.SourceRow;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.supportcase.CaseCarriedOver;
import org.caseledger.events.supportcase.PlannedRole;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.MigrationId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CarryOverCaseTest {

    private static final CaseId CASE = new CaseId(Town.id(22, 1));
    private static final RoleId ROLE = new RoleId(Town.id(22, 2));
    private static final LocalDate BEFORE = Town.DAY.minusYears(2);

    @Test
    void a_running_case_is_taken_over_and_names_what_this_ledger_would_have_asked() {
        given(CarriedStage.SUPPORTING)
                .when(carry(CarriedStage.SUPPORTING, null))
                .thenAccepted(events -> {
                    var carried = (CaseCarriedOver) events.getFirst();
                    assertThat(carried.breaches())
                            .containsExactly(
                                    "referral-missing",
                                    "consent-missing",
                                    "plan-not-deliberated",
                                    "agreement-missing",
                                    "support-not-decided");
                    assertThat(carried.rolesMayKnow()).isFalse();
                    assertThat(carried.roles()).hasSize(1);
                });
    }

    @Test
    void a_case_is_taken_over_only_after_its_file_and_at_the_same_stage() {
        Scenario.of(SupportCaseCommand.STREAM)
                .when(carry(CarriedStage.SUPPORTING, null))
                .thenRefused(SupportCaseRefusal.FILE_NOT_CARRIED_OVER);
        given(CarriedStage.RECEIVED)
                .when(carry(CarriedStage.SUPPORTING, null))
                .thenRefused(SupportCaseRefusal.FILE_NOT_CARRIED_OVER);
        given(CarriedStage.OUTREACH)
                .when(carry(CarriedStage.OUTREACH, null))
                .thenRefused(SupportCaseRefusal.FILE_NOT_CARRIED_OVER);
    }

    @Test
    void a_closed_case_comes_with_its_lead_supporter() {
        given(CarriedStage.CLOSED)
                .when(carry(CarriedStage.CLOSED, null))
                .thenRefused(SupportCaseRefusal.LEAD_SUPPORTER_MISSING);
        given(CarriedStage.CLOSED)
                .when(carry(CarriedStage.CLOSED, Town.SELF_RELIANCE_DESK))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_case_is_taken_over_once_and_about_members_of_its_file() {
        given(CarriedStage.SUPPORTING)
                .given(carried(CarriedStage.SUPPORTING))
                .when(carry(CarriedStage.SUPPORTING, null))
                .thenRefused(SupportCaseRefusal.CASE_ALREADY_RECEIVED);
        given(CarriedStage.SUPPORTING)
                .when(about(Town.SON, Town.SELF_RELIANCE_DESK))
                .thenRefused(SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD);
        given(CarriedStage.SUPPORTING)
                .when(about(Town.MOTHER, new AgencyId(Town.id(22, 9))))
                .thenRefused(SupportCaseRefusal.AGENCY_UNKNOWN);
        given(CarriedStage.SUPPORTING)
                .by(Town.TEACHER)
                .when(carry(CarriedStage.SUPPORTING, null))
                .thenRefused(SupportCaseRefusal.NOT_COORDINATING);
    }

    @Test
    void what_comes_next_is_asked_all_its_rules() {
        given(CarriedStage.SUPPORTING)
                .given(carried(CarriedStage.SUPPORTING))
                .when(
                        new RecordMonitoring(
                                CASE,
                                Town.DAY,
                                new Words("家計が落ち着いた"),
                                List.of(),
                                Town.DAY.plusMonths(1),
                                null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(CarriedStage.SUPPORTING)
                .given(carried(CarriedStage.SUPPORTING))
                .when(new CloseMultiAgencyCollaboration(CASE, Town.DAY))
                .thenRefused(SupportCaseRefusal.PLAN_NOT_EVALUATED);
        given(CarriedStage.SUPPORTING)
                .given(carried(CarriedStage.SUPPORTING))
                .when(new OfferRole(CASE, ROLE))
                .thenRefused(SupportCaseRefusal.PLAN_NOT_DELIBERATED);
        given(CarriedStage.CLOSED)
                .given(carried(CarriedStage.CLOSED))
                .when(new ReopenCase(CASE, new Words("再び困っている"), Town.DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(CarriedStage.SUSPENDED)
                .given(carried(CarriedStage.SUSPENDED))
                .when(new ResumeSupport(CASE, Town.DAY))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    private static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> given(
            CarriedStage stage) {
        return Scenario.of(SupportCaseCommand.STREAM)
                .given(
                        new FileCarriedOver(
                                Town.FILE,
                                new SourceRow(new MigrationId(Town.id(22, 3)), 1, 2),
                                Town.COORDINATION_DESK,
                                stage,
                                Occurred.onDay(BEFORE),
                                null,
                                null,
                                true,
                                SaidBy.observed(),
                                List.of()),
                        new MemberAdded(
                                new HouseholdId(Town.id(22, 4)),
                                Town.FILE,
                                Town.MOTHER,
                                Town.told(Town.MOTHER, "見本 花子"),
                                null,
                                null,
                                Town.labelled(Town.MOTHER, Relation.HEAD),
                                true,
                                BEFORE));
    }

    private static CarryOverCase carry(CarriedStage stage, @Nullable AgencyId lead) {
        return new CarryOverCase(
                CASE,
                Town.FILE,
                stage,
                Town.COORDINATION_DESK,
                List.of(Town.MOTHER),
                List.of(new CarryOverCase.Role(ROLE, Town.SELF_RELIANCE_DESK, new Words("家計の相談"))),
                Occurred.onDay(BEFORE),
                null,
                lead,
                lead == null ? null : BEFORE.plusYears(1));
    }

    private static CarryOverCase about(PersonId person, AgencyId agency) {
        return new CarryOverCase(
                CASE,
                Town.FILE,
                CarriedStage.SUPPORTING,
                Town.COORDINATION_DESK,
                List.of(person),
                List.of(new CarryOverCase.Role(ROLE, agency, new Words("家計の相談"))),
                Occurred.onDay(BEFORE),
                null,
                null,
                null);
    }

    private static CaseCarriedOver carried(CarriedStage stage) {
        Known<Words> task = Town.told(Town.MOTHER, "家計の相談");
        return new CaseCarriedOver(
                CASE,
                Town.FILE,
                stage,
                Town.COORDINATION_DESK,
                List.of(Town.MOTHER),
                List.of(new PlannedRole(ROLE, Town.SELF_RELIANCE_DESK, task)),
                false,
                Occurred.onDay(BEFORE),
                null,
                stage == CarriedStage.CLOSED ? Town.SELF_RELIANCE_DESK : null,
                stage == CarriedStage.CLOSED ? BEFORE.plusYears(1) : null,
                List.of());
    }
}
