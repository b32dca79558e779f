package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.CARE_MANAGER;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERIOD_INVALID;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_DELIBERATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_ID_TAKEN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_RUNNING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WATCH_NEEDS_RELEASE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.supportcase.MonitoringRecorded;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.RoleKind;
import org.caseledger.events.supportcase.RoleOfferLapsed;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.supportcase.RoleProgress;
import org.caseledger.events.supportcase.RoleProposed;
import org.caseledger.events.supportcase.RoleReleased;
import org.caseledger.events.supportcase.RoleWorkerChanged;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

import java.util.List;

class RolesBesidePlanTest {

    private static final RoleId WATCH = new RoleId(Town.id(6, 40));

    private static ProposeRole propose(AgencyId agency, RoleKind kind) {
        return new ProposeRole(
                B45.CASE, WATCH, agency, kind, "地域担当", null, B45.words(), DAY, DAY.plusMonths(3));
    }

    private static RoleProposed proposed() {
        return new RoleProposed(
                B45.CASE,
                FILE,
                WATCH,
                CARE_CENTRE,
                RoleKind.WATCH,
                null,
                null,
                told(MOTHER, "見守り"),
                DAY,
                null);
    }

    private static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> watching() {
        return B45.supporting()
                .given(
                        proposed(),
                        new RoleOffered(B45.CASE, FILE, WATCH, 1, CARE_CENTRE),
                        new RoleAccepted(
                                B45.CASE,
                                FILE,
                                WATCH,
                                CARE_CENTRE,
                                null,
                                SaidBy.agency(CARE_CENTRE),
                                DAY));
    }

    @Test
    void a_role_outside_the_plan_is_proposed_even_before_any_plan() {
        B45.accepted()
                .when(propose(CARE_CENTRE, RoleKind.WATCH))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(RoleProposed.class));
    }

    @Test
    void residents_are_not_asked_about_a_household() {
        B45.accepted().when(propose(NEIGHBOURS, RoleKind.WATCH)).thenRefused(AGENCY_MAY_NOT_KNOW);
    }

    @Test
    void a_role_is_proposed_under_a_number_of_its_own_and_for_a_period() {
        B45.supporting()
                .given(proposed())
                .when(propose(SCHOOL, RoleKind.TASK))
                .thenRefused(ROLE_ID_TAKEN);
        B45.supporting()
                .when(
                        new ProposeRole(
                                B45.CASE,
                                WATCH,
                                SCHOOL,
                                RoleKind.TASK,
                                null,
                                TEACHER.staff(),
                                B45.words(),
                                DAY,
                                DAY.minusDays(1)))
                .thenRefused(PERIOD_INVALID);
    }

    @Test
    void a_proposed_role_is_offered_only_once_a_sitting_has_spoken() {
        B45.drafted()
                .given(proposed())
                .when(new OfferRole(B45.CASE, WATCH))
                .thenRefused(PLAN_NOT_DELIBERATED);
        B45.supporting()
                .given(proposed())
                .when(new OfferRole(B45.CASE, WATCH))
                .then(new RoleOffered(B45.CASE, FILE, WATCH, 1, CARE_CENTRE));
    }

    @Test
    void a_watch_ends_by_release_only() {
        watching().when(new EndRole(B45.CASE, WATCH, DAY)).thenRefused(WATCH_NEEDS_RELEASE);
        watching()
                .when(new ReleaseRole(B45.CASE, WATCH, B45.words(), DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(RoleReleased.class));
    }

    @Test
    void a_role_nobody_bears_is_not_released() {
        B45.supporting()
                .given(proposed())
                .when(new ReleaseRole(B45.CASE, WATCH, B45.words(), DAY))
                .thenRefused(ROLE_NOT_RUNNING);
    }

    @Test
    void the_agency_names_somebody_else_or_nobody_yet() {
        watching()
                .by(CARE_MANAGER)
                .when(new ChangeRoleWorker(B45.CASE, WATCH, "主任", null, DAY))
                .then(new RoleWorkerChanged(B45.CASE, FILE, WATCH, CARE_CENTRE, "主任", null, DAY));
        watching()
                .when(new ChangeRoleWorker(B45.CASE, WATCH, null, TEACHER.staff(), DAY))
                .thenRefused(WORKER_NOT_OF_AGENCY);
        watching()
                .by(TEACHER)
                .when(new ChangeRoleWorker(B45.CASE, WATCH, null, null, DAY))
                .thenRefused(NOT_THE_AGENCYS_ANSWER);
    }

    @Test
    void a_new_version_lets_open_offers_lapse_by_name() {
        B45.deliberated()
                .given(new RoleOffered(B45.CASE, FILE, B45.ROLE_SCHOOL, 1, SCHOOL))
                .when(B45.draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenAccepted(events -> {
                    assertThat(events).hasSize(2);
                    assertThat(events.getFirst())
                            .isEqualTo(
                                    new RoleOfferLapsed(
                                            B45.CASE, FILE, B45.ROLE_SCHOOL, SCHOOL, DAY));
                });
    }

    @Test
    void a_role_is_monitored_only_where_it_was_asked() {
        RecordMonitoring.RoleLook look =
                new RecordMonitoring.RoleLook(WATCH, RoleProgress.DELAYED, B45.words());
        RecordMonitoring monitoring =
                new RecordMonitoring(
                        B45.CASE, DAY, B45.words(), List.of(look), DAY.plusMonths(1), null);
        B45.supporting().when(monitoring).thenRefused(ROLE_UNKNOWN);
        watching()
                .when(monitoring)
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        MonitoringRecorded.class,
                                        event -> assertThat(event.roles()).hasSize(1)));
    }
}
