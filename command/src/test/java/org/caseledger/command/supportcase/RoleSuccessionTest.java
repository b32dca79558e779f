package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.CARE_MANAGER;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.ROLE_SCHOOL;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_AGENCYS_ANSWER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ROLE_NOT_SUCCEEDED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORKER_NOT_OF_AGENCY;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.succession.OpenWork;
import org.caseledger.events.succession.SuccessionAccepted;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.RoleOffered;
import org.caseledger.events.supportcase.RoleWorkerChanged;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuccessionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** The role of an agency goes over to another that accepted its work. */
class RoleSuccessionTest {

    private static final SuccessionId SUCCESSION = new SuccessionId(Town.id(21, 1));
    private static final UUID LINE = Town.id(22, 1);
    private static final RoleOffered OFFERED = new RoleOffered(CASE, FILE, ROLE_SCHOOL, 1, SCHOOL);
    private static final RoleWorkerChanged TAKEN_OVER =
            new RoleWorkerChanged(
                    CASE, FILE, ROLE_SCHOOL, CARE_CENTRE, null, CARE_MANAGER.staff(), DAY, SCHOOL);

    @Test
    void the_agency_that_accepted_the_work_bears_the_role() {
        bearing()
                .given(offered(OpenWork.ROLE), accepted())
                .by(CARE_MANAGER)
                .when(takeOver(CARE_MANAGER.staff()))
                .then(TAKEN_OVER);
        bearing()
                .given(offered(OpenWork.ROLE), accepted())
                .by(COORDINATOR)
                .when(takeOver(CARE_MANAGER.staff()))
                .then(TAKEN_OVER);
    }

    @Test
    void nobody_takes_a_role_whose_work_was_not_handed_on_and_accepted() {
        bearing()
                .by(CARE_MANAGER)
                .when(takeOver(CARE_MANAGER.staff()))
                .thenRefused(ROLE_NOT_SUCCEEDED);
        bearing()
                .given(offered(OpenWork.ROLE))
                .by(CARE_MANAGER)
                .when(takeOver(CARE_MANAGER.staff()))
                .thenRefused(ROLE_NOT_SUCCEEDED);
        bearing()
                .given(offered(OpenWork.CASE), accepted())
                .by(CARE_MANAGER)
                .when(takeOver(CARE_MANAGER.staff()))
                .thenRefused(ROLE_NOT_SUCCEEDED);
    }

    @Test
    void whoever_bears_it_then_works_for_the_agency_that_took_over() {
        bearing()
                .given(offered(OpenWork.ROLE), accepted())
                .by(CARE_MANAGER)
                .when(takeOver(TEACHER.staff()))
                .thenRefused(WORKER_NOT_OF_AGENCY);
    }

    @Test
    void afterwards_only_the_agency_that_took_over_speaks_for_the_role() {
        bearing()
                .given(offered(OpenWork.ROLE), accepted(), TAKEN_OVER)
                .by(CARE_MANAGER)
                .when(new ChangeRoleWorker(CASE, ROLE_SCHOOL, "主任", null, DAY))
                .then(new RoleWorkerChanged(CASE, FILE, ROLE_SCHOOL, CARE_CENTRE, "主任", null, DAY));
        bearing()
                .given(offered(OpenWork.ROLE), accepted(), TAKEN_OVER)
                .by(TEACHER)
                .when(new ChangeRoleWorker(CASE, ROLE_SCHOOL, "担任", null, DAY))
                .thenRefused(NOT_THE_AGENCYS_ANSWER);
    }

    @Test
    void the_role_ties_the_new_agency_to_the_file_and_no_longer_the_old_one() {
        RegisterFold facts = new RegisterFold(Registers.ALL);
        record(facts, OFFERED);
        assertThat(isTied(facts, SCHOOL)).isTrue();

        record(facts, TAKEN_OVER);

        assertThat(isTied(facts, CARE_CENTRE)).isTrue();
        assertThat(isTied(facts, SCHOOL)).isFalse();
    }

    private static boolean isTied(RegisterFold facts, AgencyId agency) {
        return facts.value(CircleRegister.CIRCLE, FILE + "/" + CASE + "/" + agency)
                .filter(CircleRegister.InOn::now)
                .isPresent();
    }

    private static void record(RegisterFold facts, LedgerEvent event) {
        facts.record(new RecordedEvent(UUID.randomUUID(), COORDINATOR, event));
    }

    private static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> bearing() {
        return supporting()
                .given(
                        OFFERED,
                        new RoleAccepted(
                                CASE,
                                FILE,
                                ROLE_SCHOOL,
                                SCHOOL,
                                TEACHER.staff(),
                                SaidBy.agency(SCHOOL),
                                DAY));
    }

    private static ChangeRoleWorker takeOver(@Nullable StaffId worker) {
        return new ChangeRoleWorker(CASE, ROLE_SCHOOL, null, worker, DAY, CARE_CENTRE);
    }

    private static SuccessionOffered offered(OpenWork work) {
        return new SuccessionOffered(
                SUCCESSION,
                LINE,
                FILE,
                TEACHER.staff(),
                SCHOOL,
                new Successor(CARE_CENTRE, CARE_MANAGER.staff(), null),
                work,
                CASE.value(),
                null,
                DAY,
                null);
    }

    private static SuccessionAccepted accepted() {
        return new SuccessionAccepted(
                SUCCESSION, LINE, FILE, SCHOOL, CARE_CENTRE, CARE_MANAGER.staff(), DAY);
    }
}
