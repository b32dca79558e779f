package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_UNKNOWN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SUPPORT_NOT_DECIDED;

import org.caseledger.command.Town;
import org.caseledger.events.supportcase.ClosedAsItHappened;
import org.caseledger.events.supportcase.RoleTakenOverAsItHappened;
import org.caseledger.events.supportcase.SupportDecidedAsItHappened;
import org.caseledger.events.supportcase.SupportStoppedAsItHappened;
import org.caseledger.events.supportcase.ValuablesTakenAsItHappened;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class AsItHappenedTest {

    @Test
    void a_contractors_decision_is_recorded_with_what_stood_against_it() {
        B45.deliberated()
                .when(
                        new RecordSupportDecidedAsItHappened(
                                B45.CASE, COORDINATION_DESK, DAY, B45.words()))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        SupportDecidedAsItHappened.class,
                                        event ->
                                                assertThat(event.breaches())
                                                        .containsExactly(
                                                                "officer-required",
                                                                "agreement-missing")));
    }

    @Test
    void it_grants_nothing() {
        B45.agreed()
                .given(
                        new SupportDecidedAsItHappened(
                                B45.CASE,
                                FILE,
                                COORDINATION_DESK,
                                DAY,
                                told(MOTHER, "経緯"),
                                List.of("officer-required")))
                .when(
                        new RecordMonitoring(
                                B45.CASE, DAY, B45.words(), null, DAY.plusMonths(1), null))
                .thenRefused(SUPPORT_NOT_DECIDED);
    }

    @Test
    void a_case_left_without_closure_is_recorded_and_stays_open() {
        B45.supporting()
                .when(new RecordClosureAsItHappened(B45.CASE, null, DAY, B45.words()))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        ClosedAsItHappened.class,
                                        event ->
                                                assertThat(event.breaches())
                                                        .containsExactly(
                                                                "plan-not-evaluated",
                                                                "closure-not-decided",
                                                                "lead-supporter-missing")));
    }

    @Test
    void a_role_taken_over_unasked_binds_nobody() {
        B45.drafted()
                .when(
                        new RecordRoleTakenOverAsItHappened(
                                B45.CASE, NEIGHBOURS, B45.words(), DAY, B45.words()))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        RoleTakenOverAsItHappened.class,
                                        event ->
                                                assertThat(event.breaches())
                                                        .containsExactly(
                                                                "agency-may-not-know",
                                                                "plan-not-deliberated",
                                                                "role-not-offered")));
    }

    @Test
    void support_that_had_come_to_rest_is_recorded_and_not_suspended() {
        B45.supporting()
                .when(new RecordSuspensionAsItHappened(B45.CASE, DAY, B45.words()))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        SupportStoppedAsItHappened.class,
                                        event ->
                                                assertThat(event.breaches())
                                                        .containsExactly(
                                                                "suspension-not-decided")));
        B45.supporting()
                .when(new RecordSuspensionAsItHappened(B45.CASE, DAY.plusDays(1), B45.words()))
                .thenRefused(DATE_IN_FUTURE);
    }

    @Test
    void a_bankbook_taken_without_more_is_recorded_and_no_custody_begins() {
        B45.supporting()
                .when(taken(MOTHER, null))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        ValuablesTakenAsItHappened.class,
                                        event ->
                                                assertThat(event.breaches())
                                                        .containsExactly(
                                                                "custody-without-agreement",
                                                                "custody-without-inventory")));
        B45.supporting()
                .when(taken(MOTHER, DAY.minusDays(9)))
                .thenRefused(SupportCaseRefusal.DUE_DATE_PASSED);
        B45.supporting()
                .when(taken(Town.SON, null))
                .thenRefused(SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD);
    }

    private static RecordCustodyAsItHappened taken(PersonId person, @Nullable LocalDate back) {
        return new RecordCustodyAsItHappened(
                B45.CASE, person, B45.words(), false, false, true, DAY, back, B45.words());
    }

    @Test
    void only_bad_input_is_refused() {
        B45.supporting()
                .when(new RecordClosureAsItHappened(B45.CASE, null, DAY.plusDays(1), B45.words()))
                .thenRefused(DATE_IN_FUTURE);
        B45.supporting()
                .when(
                        new RecordRoleTakenOverAsItHappened(
                                B45.CASE,
                                new AgencyId(Town.id(1, 99)),
                                B45.words(),
                                DAY,
                                B45.words()))
                .thenRefused(AGENCY_UNKNOWN);
    }
}
