package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DUE_DATE_PASSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.ITEM_NOT_OF_FILE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OTHER_PLAN_TOO_LONG;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERIOD_INVALID;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_NAMED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_OF_HOUSEHOLD;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SERVICE_ALREADY_PROPOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.SERVICE_NOT_PROPOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.URGENT_SUPPORT_NOT_OPEN;

import org.caseledger.command.Town;
import org.caseledger.events.supportcase.GoodsKind;
import org.caseledger.events.supportcase.OtherScheme;
import org.caseledger.events.supportcase.ServiceAnswered;
import org.caseledger.events.supportcase.ServiceProposed;
import org.caseledger.events.supportcase.ServiceReply;
import org.caseledger.events.supportcase.UrgentSupportGiven;
import org.caseledger.events.supportcase.UrgentSupportReported;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class BesideTheCourseTest {

    private static final UUID SERVICE = Town.id(30, 1);

    private static ServiceProposed proposed() {
        return new ServiceProposed(
                B45.CASE, FILE, SERVICE, MOTHER, null, told(MOTHER, "家計相談"), DAY);
    }

    private static AnswerService answer(ServiceReply reply, @Nullable LocalDate again) {
        return new AnswerService(B45.CASE, SERVICE, reply, null, SaidBy.person(MOTHER), DAY, again);
    }

    @Test
    void a_refused_service_closes_nothing() {
        B45.supporting()
                .given(proposed())
                .when(answer(ServiceReply.REFUSED, DAY.plusMonths(1)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        B45.supporting()
                .given(
                        proposed(),
                        new ServiceAnswered(
                                B45.CASE,
                                FILE,
                                SERVICE,
                                MOTHER,
                                ServiceReply.REFUSED,
                                null,
                                SaidBy.person(MOTHER),
                                DAY,
                                null))
                .when(answer(ServiceReply.ACCEPTED, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void an_answer_needs_its_proposal() {
        B45.supporting().when(answer(ServiceReply.REFUSED, null)).thenRefused(SERVICE_NOT_PROPOSED);
        B45.supporting()
                .given(proposed())
                .when(answer(ServiceReply.CONSIDERING, DAY.minusDays(1)))
                .thenRefused(DUE_DATE_PASSED);
        B45.supporting()
                .given(proposed())
                .when(new ProposeService(B45.CASE, SERVICE, MOTHER, null, B45.words(), DAY))
                .thenRefused(SERVICE_ALREADY_PROPOSED);
        B45.supporting()
                .when(new ProposeService(B45.CASE, SERVICE, SON, null, B45.words(), DAY))
                .thenRefused(PERSON_NOT_OF_HOUSEHOLD);
    }

    @Test
    void goods_are_given_in_any_stage_to_people_of_the_household() {
        GiveGoods give =
                new GiveGoods(
                        B45.CASE,
                        GoodsKind.FOOD,
                        List.of(MOTHER),
                        B45.words(),
                        Occurred.onDay(DAY),
                        null);
        B45.received().when(give).thenAccepted(events -> assertThat(events).hasSize(1));
        B45.received()
                .when(
                        new GiveGoods(
                                B45.CASE,
                                GoodsKind.FOOD,
                                List.of(),
                                B45.words(),
                                Occurred.onDay(DAY),
                                null))
                .thenRefused(PERSON_NOT_NAMED);
    }

    @Test
    void what_could_not_wait_is_reported_back_once() {
        UrgentSupportGiven given =
                new UrgentSupportGiven(
                        B45.CASE,
                        FILE,
                        1,
                        List.of(MOTHER),
                        told(MOTHER, "宿泊"),
                        told(MOTHER, "理由"),
                        Occurred.onDay(DAY),
                        DAY.plusDays(14),
                        null);
        ReportUrgentSupport report = new ReportUrgentSupport(B45.CASE, 1, null, B45.words(), DAY);
        B45.received()
                .when(
                        new GiveUrgentSupport(
                                B45.CASE,
                                List.of(MOTHER),
                                B45.words(),
                                B45.words(),
                                Occurred.onDay(DAY),
                                DAY.plusDays(14),
                                null))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        UrgentSupportGiven.class,
                                        event -> assertThat(event.number()).isEqualTo(1)));
        B45.received().when(report).thenRefused(URGENT_SUPPORT_NOT_OPEN);
        B45.received()
                .given(given)
                .when(new ReportUrgentSupport(B45.CASE, 1, B45.ITEM, B45.words(), DAY))
                .thenRefused(ITEM_NOT_OF_FILE);
        B45.received()
                .given(given)
                .when(report)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        B45.received()
                .given(
                        given,
                        new UrgentSupportReported(B45.CASE, FILE, 1, null, told(MOTHER, "報告"), DAY))
                .when(report)
                .thenRefused(URGENT_SUPPORT_NOT_OPEN);
    }

    @Test
    void another_schemes_plan_runs_a_year_at_most_or_says_why() {
        B45.supporting()
                .when(other(DAY.plusMonths(12), null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        B45.supporting()
                .when(other(DAY.plusMonths(12).plusDays(1), null))
                .thenRefused(OTHER_PLAN_TOO_LONG);
        B45.supporting()
                .when(other(DAY.plusMonths(18), B45.words()))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        B45.supporting().when(other(DAY.minusDays(1), null)).thenRefused(PERIOD_INVALID);
    }

    private static RecordOtherSchemePlan other(LocalDate until, @Nullable Words because) {
        return new RecordOtherSchemePlan(
                B45.CASE,
                OtherScheme.NEEDY_PERSONS_PLAN,
                MOTHER,
                SELF_RELIANCE_DESK,
                B45.words(),
                DAY,
                until,
                null,
                because);
    }
}
