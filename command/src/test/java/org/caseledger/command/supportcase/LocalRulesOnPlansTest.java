package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.LocalRules.today;
import static org.caseledger.command.LocalRules.tomorrow;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.ITEM;
import static org.caseledger.command.supportcase.B45.agreed;
import static org.caseledger.command.supportcase.B45.assessed;
import static org.caseledger.command.supportcase.B45.deliberated;
import static org.caseledger.command.supportcase.B45.drafted;
import static org.caseledger.command.supportcase.B45.evaluated;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_AGREEMENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGREEMENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DECISION_ON_WRONG_BASIS;
import static org.caseledger.command.supportcase.SupportCaseRefusal.MONITORING_NOT_EVALUATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_EVALUATED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_TOO_LONG;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REVIEW_TOO_LATE;
import static org.caseledger.events.profile.ProfileSetting.AGREEMENTS_BEFORE_SUPPORT;
import static org.caseledger.events.profile.ProfileSetting.DECISIONS_ALSO_ON_NEEDY_9;
import static org.caseledger.events.profile.ProfileSetting.EVALUATION;
import static org.caseledger.events.profile.ProfileSetting.MONITORING_EVERY;
import static org.caseledger.events.profile.ProfileSetting.PLAN_LONGER_WITH_REASON;
import static org.caseledger.events.profile.ProfileSetting.PLAN_LONGEST;

import org.caseledger.command.Town;
import org.caseledger.events.conference.DecisionKind;
import org.caseledger.events.conference.DecisionOutcome;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.supportcase.AgencyAnswer;
import org.caseledger.events.supportcase.MonitoringRecorded;
import org.caseledger.events.supportcase.PlanAgreedByAgency;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.RoleId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What a municipality decided for itself changes what may be done with a plan, from its day on. */
class LocalRulesOnPlansTest {

    private static final DecideSupport DECIDE = new DecideSupport(CASE, 1, DAY);
    private static final SupportDecided DECIDED = new SupportDecided(CASE, FILE, 1, DAY);
    private static final String ALL = "DELIBERATION,PERSON,AGENCIES,SUPPORT_DECISION";

    @Test
    void every_agency_agrees_first_where_the_rules_ask_for_it() {
        agreed().given(tomorrow(AGREEMENTS_BEFORE_SUPPORT, ALL))
                .by(OFFICER)
                .when(DECIDE)
                .then(DECIDED);
        agreed().given(today(AGREEMENTS_BEFORE_SUPPORT, ALL))
                .by(OFFICER)
                .when(DECIDE)
                .thenRefused(AGENCY_AGREEMENT_MISSING);
        agreed().given(today(AGREEMENTS_BEFORE_SUPPORT, ALL))
                .given(says(SCHOOL, AgencyAnswer.AGREES))
                .given(says(SELF_RELIANCE_DESK, AgencyAnswer.DECLINES))
                .by(OFFICER)
                .when(DECIDE)
                .thenRefused(AGENCY_AGREEMENT_MISSING);
        agreed().given(today(AGREEMENTS_BEFORE_SUPPORT, ALL))
                .given(says(SCHOOL, AgencyAnswer.AGREES))
                .given(says(SELF_RELIANCE_DESK, AgencyAnswer.AGREES_WITH_RESERVATION))
                .by(OFFICER)
                .when(DECIDE)
                .then(DECIDED);
    }

    @Test
    void an_agency_may_take_its_agreement_back() {
        agreed().given(today(AGREEMENTS_BEFORE_SUPPORT, ALL))
                .given(says(SCHOOL, AgencyAnswer.AGREES))
                .given(says(SELF_RELIANCE_DESK, AgencyAnswer.AGREES))
                .given(says(SELF_RELIANCE_DESK, AgencyAnswer.DECLINES))
                .by(OFFICER)
                .when(DECIDE)
                .thenRefused(AGENCY_AGREEMENT_MISSING);
    }

    @Test
    void the_person_agrees_later_where_the_rules_leave_that_open() {
        deliberated()
                .given(tomorrow(AGREEMENTS_BEFORE_SUPPORT, "DELIBERATION,SUPPORT_DECISION"))
                .by(OFFICER)
                .when(DECIDE)
                .thenRefused(AGREEMENT_MISSING);
        deliberated()
                .given(today(AGREEMENTS_BEFORE_SUPPORT, "DELIBERATION,SUPPORT_DECISION"))
                .by(OFFICER)
                .when(DECIDE)
                .then(DECIDED);
    }

    @Test
    void a_plan_that_is_replaced_is_evaluated_first_where_the_rules_ask_for_it() {
        var rePlan = new DecideRePlan(CASE, ITEM);
        var sitting =
                Beside.sitting(DecisionKind.RE_PLAN, DecisionOutcome.APPROVED, LegalBasis.CONSENT);
        supporting()
                .given(tomorrow(EVALUATION, "AT_EACH_PLAN_END"))
                .given(sitting)
                .when(rePlan)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        supporting()
                .given(today(EVALUATION, "AT_EACH_PLAN_END"))
                .given(sitting)
                .when(rePlan)
                .thenRefused(PLAN_NOT_EVALUATED);
        evaluated()
                .given(today(EVALUATION, "AT_EACH_PLAN_END"))
                .given(sitting)
                .when(rePlan)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void each_monitoring_is_evaluated_before_the_next_where_the_rules_ask_for_it() {
        supporting()
                .given(monitored(), tomorrow(EVALUATION, "AT_EACH_MONITORING"))
                .when(monitor(DAY.plusMonths(1)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        supporting()
                .given(monitored(), today(EVALUATION, "AT_EACH_MONITORING"))
                .when(monitor(DAY.plusMonths(1)))
                .thenRefused(MONITORING_NOT_EVALUATED);
        evaluated()
                .given(today(EVALUATION, "AT_EACH_MONITORING"))
                .when(monitor(DAY.plusMonths(1)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void an_evaluation_before_the_last_monitoring_does_not_close() {
        var propose = new ProposeClosure(CASE, words(), DAY);
        evaluated()
                .given(monitored(), tomorrow(EVALUATION, "AT_EACH_MONITORING"))
                .when(propose)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        evaluated()
                .given(monitored(), today(EVALUATION, "AT_EACH_MONITORING"))
                .when(propose)
                .thenRefused(PLAN_NOT_EVALUATED);
    }

    @Test
    void the_longest_period_and_the_interval_are_those_of_the_day() {
        assessed()
                .given(tomorrow(PLAN_LONGEST, "P3M"))
                .when(draft(DAY.plusMonths(6), null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        assessed()
                .given(today(PLAN_LONGEST, "P3M"))
                .when(draft(DAY.plusMonths(6), null))
                .thenRefused(PLAN_TOO_LONG);
        supporting()
                .given(tomorrow(MONITORING_EVERY, "P1M"))
                .when(monitor(DAY.plusMonths(2)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        supporting()
                .given(today(MONITORING_EVERY, "P1M"))
                .when(monitor(DAY.plusMonths(2)))
                .thenRefused(REVIEW_TOO_LATE);
    }

    @Test
    void a_longer_plan_needs_its_reason_and_a_municipality_that_allows_it() {
        LocalDate late = DAY.plusMonths(13);
        assessed()
                .given(today(PLAN_LONGER_WITH_REASON, "true"))
                .when(draft(late, null))
                .thenRefused(PLAN_TOO_LONG);
        assessed()
                .given(tomorrow(PLAN_LONGER_WITH_REASON, "true"))
                .when(draft(late, words()))
                .thenRefused(PLAN_TOO_LONG);
        assessed()
                .given(today(PLAN_LONGER_WITH_REASON, "true"))
                .when(draft(late, words()))
                .thenAccepted(events ->
                        assertThat(((PlanDrafted) events.getFirst()).longerBecause()).isNotNull());
    }

    @Test
    void a_needy_9_item_decides_on_a_plan_only_where_the_municipality_widened_it() {
        var sitting =
                Beside.sitting(
                        DecisionKind.PLAN_APPROPRIATE,
                        DecisionOutcome.APPROVED,
                        LegalBasis.SUPPORT_CONFERENCE_NEEDY_9);
        var deliberate = new RecordDeliberation(CASE, 1, ITEM);
        drafted()
                .given(tomorrow(DECISIONS_ALSO_ON_NEEDY_9, "PLAN_APPROPRIATE"))
                .given(sitting)
                .when(deliberate)
                .thenRefused(DECISION_ON_WRONG_BASIS);
        drafted()
                .given(today(DECISIONS_ALSO_ON_NEEDY_9, "PLAN_APPROPRIATE"))
                .given(sitting)
                .when(deliberate)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    private static PlanAgreedByAgency says(AgencyId agency, AgencyAnswer answer) {
        return new PlanAgreedByAgency(CASE, FILE, 1, agency, answer, null, SaidBy.agency(agency));
    }

    private static RecordMonitoring monitor(LocalDate next) {
        return new RecordMonitoring(CASE, DAY, words(), null, next, null);
    }

    private static MonitoringRecorded monitored() {
        return new MonitoringRecorded(
                CASE, FILE, DAY, told(MOTHER, "様子"), List.of(), DAY.plusMonths(1), null);
    }

    private static DraftPlan draft(LocalDate until, @Nullable Words longerBecause) {
        return new DraftPlan(
                CASE,
                List.of(MOTHER),
                words(),
                words(),
                List.of(new DraftPlan.Role(new RoleId(Town.id(6, 9)), SCHOOL, words())),
                DAY,
                until,
                DAY.plusMonths(1),
                false,
                false,
                longerBecause);
    }
}
