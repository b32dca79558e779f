package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SELF_RELIANCE_WORKER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.COORDINATION_ANSWER_PENDING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.COORDINATION_NOT_HANDED_OVER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.COORDINATION_NOT_YET_DUE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.COORDINATION_UNCHANGED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_COORDINATING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.NOT_THE_SUCCESSOR;

import org.caseledger.command.Town;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.supportcase.CoordinationAccepted;
import org.caseledger.events.supportcase.CoordinationHandedOver;
import org.caseledger.events.supportcase.CoordinationReturned;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ContractId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class CoordinationTest {

    private static final LocalDate APRIL = DAY.plusDays(20);

    private static HandOverCoordination handOver(AgencyId to) {
        return new HandOverCoordination(B45.CASE, to, B45.words(), APRIL);
    }

    private static CoordinationHandedOver handedOver() {
        return new CoordinationHandedOver(
                B45.CASE, FILE, COORDINATION_DESK, SELF_RELIANCE_DESK, told(MOTHER, "交代"), APRIL);
    }

    @Test
    void a_change_of_contractor_is_prepared_ahead() {
        B45.supporting()
                .when(handOver(SELF_RELIANCE_DESK))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(CoordinationHandedOver.class));
    }

    @Test
    void a_contractor_that_begins_on_that_day_is_named_ahead_and_not_for_a_day_before() {
        AgencyId next = new AgencyId(Town.id(1, 77));
        var opens =
                new AgencyRegistered(
                        Town.MIHON,
                        next,
                        "見本福祉事業団",
                        AgencyKind.OTHER,
                        Standing.CONTRACTOR,
                        Field.GENERAL,
                        APRIL);
        var agreed =
                new ContractAgreed(
                        Town.MIHON,
                        new ContractId(Town.id(8, 77)),
                        next,
                        APRIL,
                        APRIL.plusYears(3));
        B45.supporting()
                .given(opens, agreed)
                .when(handOver(next))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        B45.supporting()
                .given(opens, agreed)
                .when(new HandOverCoordination(B45.CASE, next, B45.words(), APRIL.minusDays(1)))
                .thenRefused(AGENCY_MAY_NOT_KNOW);
    }

    @Test
    void the_successor_takes_over_when_the_day_has_come() {
        AcceptCoordination accept = new AcceptCoordination(B45.CASE, APRIL);
        B45.supporting()
                .given(handedOver())
                .by(SELF_RELIANCE_WORKER)
                .when(new AcceptCoordination(B45.CASE, DAY))
                .thenRefused(COORDINATION_NOT_YET_DUE);
        B45.supporting()
                .given(handedOver())
                .on(APRIL)
                .by(SELF_RELIANCE_WORKER)
                .when(accept)
                .then(
                        new CoordinationAccepted(
                                B45.CASE, FILE, COORDINATION_DESK, SELF_RELIANCE_DESK, APRIL));
        B45.supporting().given(handedOver()).on(APRIL).when(accept).thenRefused(NOT_THE_SUCCESSOR);
        B45.supporting().when(accept).thenRefused(COORDINATION_NOT_HANDED_OVER);
    }

    @Test
    void from_then_on_the_successor_coordinates() {
        var taken =
                B45.supporting()
                        .given(handedOver())
                        .given(
                                new CoordinationAccepted(
                                        B45.CASE,
                                        FILE,
                                        COORDINATION_DESK,
                                        SELF_RELIANCE_DESK,
                                        DAY));
        taken.when(handOver(CARE_CENTRE)).thenRefused(NOT_COORDINATING);
        taken.by(SELF_RELIANCE_WORKER)
                .when(handOver(SELF_RELIANCE_DESK))
                .thenRefused(COORDINATION_UNCHANGED);
    }

    @Test
    void a_return_leaves_the_case_where_it_was() {
        B45.supporting()
                .given(handedOver())
                .by(SELF_RELIANCE_WORKER)
                .when(new ReturnCoordination(B45.CASE, B45.words(), DAY))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(CoordinationReturned.class));
        B45.supporting()
                .given(handedOver())
                .when(handOver(CARE_CENTRE))
                .thenRefused(COORDINATION_ANSWER_PENDING);
    }

    @Test
    void residents_do_not_coordinate() {
        B45.supporting().when(handOver(NEIGHBOURS)).thenRefused(AGENCY_MAY_NOT_KNOW);
    }
}
