package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.LocalRules.from;
import static org.caseledger.command.LocalRules.today;
import static org.caseledger.command.LocalRules.tomorrow;
import static org.caseledger.command.Town.COORDINATION_DESK;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.CONSENT;
import static org.caseledger.command.supportcase.B45.received;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.Beside.consentOf;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_WITHOUT_AGREEMENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CUSTODY_WITHOUT_INVENTORY;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PROGRAMME_NOT_RUN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REPORT_BACK_TOO_LATE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.RESIDENCE_NOT_COVERED;
import static org.caseledger.events.profile.ProfileSetting.CUSTODY_NEEDS_AGREEMENT;
import static org.caseledger.events.profile.ProfileSetting.PROGRAMME_STATUS;
import static org.caseledger.events.profile.ProfileSetting.REPORT_BACK_DAYS;
import static org.caseledger.events.profile.ProfileSetting.RESIDENCE;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.profile.ResidenceRule;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.supportcase.TwoPersons;
import org.caseledger.events.supportcase.ValuablesCustodyStarted;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What a municipality decided for itself changes what a case may be, from its day on. */
class LocalRulesOnCasesTest {

    private static final TwoPersons TWO =
            new TwoPersons(COORDINATOR.staff(), TEACHER.staff(), null, null);

    @Test
    void a_municipality_that_does_not_run_the_programme_takes_no_case() {
        consented()
                .given(today(PROGRAMME_STATUS, "NONE"))
                .when(accept(DAY, null))
                .thenRefused(PROGRAMME_NOT_RUN);
        consented()
                .given(tomorrow(PROGRAMME_STATUS, "NONE"))
                .when(accept(DAY, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        consented()
                .given(today(PROGRAMME_STATUS, "TRANSITION"))
                .when(accept(DAY, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void the_programme_of_yesterday_rules_an_acceptance_of_yesterday() {
        consented()
                .given(from(DAY.minusYears(1), PROGRAMME_STATUS, "NONE"))
                .given(today(PROGRAMME_STATUS, "FULL"))
                .when(accept(DAY.minusDays(1), null))
                .thenRefused(PROGRAMME_NOT_RUN);
        consented()
                .given(from(DAY.minusYears(1), PROGRAMME_STATUS, "NONE"))
                .given(today(PROGRAMME_STATUS, "FULL"))
                .when(accept(DAY, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void who_stays_without_an_address_is_covered_where_the_rules_say_so() {
        consented()
                .given(tomorrow(RESIDENCE, "ADDRESS,STAY"))
                .when(accept(DAY, ResidenceRule.STAY))
                .thenRefused(RESIDENCE_NOT_COVERED);
        consented()
                .given(today(RESIDENCE, "ADDRESS,STAY"))
                .when(accept(DAY, ResidenceRule.STAY))
                .thenAccepted(events ->
                        assertThat(((CaseAccepted) events.getFirst()).residence()).isNotNull());
        consented()
                .given(today(RESIDENCE, "ADDRESS,STAY"))
                .when(accept(DAY, ResidenceRule.FOUND_NECESSARY))
                .thenRefused(RESIDENCE_NOT_COVERED);
        consented()
                .when(accept(DAY, ResidenceRule.ADDRESS))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void custody_without_agreement_is_refused_or_flagged_by_the_rules() {
        supporting()
                .given(tomorrow(CUSTODY_NEEDS_AGREEMENT, "false"))
                .when(keep(null, List.of(words())))
                .thenRefused(CUSTODY_WITHOUT_AGREEMENT);
        supporting()
                .given(today(CUSTODY_NEEDS_AGREEMENT, "false"))
                .when(keep(null, List.of()))
                .thenAccepted(events ->
                        assertThat(((ValuablesCustodyStarted) events.getFirst()).breaches())
                                .containsExactly(
                                        CUSTODY_WITHOUT_AGREEMENT.code(),
                                        CUSTODY_WITHOUT_INVENTORY.code()));
        supporting()
                .given(today(CUSTODY_NEEDS_AGREEMENT, "false"))
                .when(keep(ConsentForm.ORAL, List.of(words())))
                .thenAccepted(events ->
                        assertThat(((ValuablesCustodyStarted) events.getFirst()).breaches())
                                .isEmpty());
    }

    @Test
    void urgent_support_is_reported_back_within_the_days_of_the_rules() {
        supporting()
                .given(tomorrow(REPORT_BACK_DAYS, "5"))
                .when(urgent(DAY.plusDays(14)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        supporting()
                .given(today(REPORT_BACK_DAYS, "5"))
                .when(urgent(DAY.plusDays(6)))
                .thenRefused(REPORT_BACK_TOO_LATE);
        supporting()
                .given(today(REPORT_BACK_DAYS, "5"))
                .when(urgent(DAY.plusDays(5)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        supporting().when(urgent(DAY.plusDays(15))).thenRefused(REPORT_BACK_TOO_LATE);
    }

    private static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> consented() {
        return received()
                .given(consentOf(MOTHER, CONSENT, DAY.minusDays(9), null, COORDINATION_DESK));
    }

    private static AcceptCase accept(LocalDate on, @Nullable ResidenceRule residence) {
        return new AcceptCase(CASE, List.of(CONSENT), on, residence);
    }

    private static StartValuablesCustody keep(
            @Nullable ConsentForm agreement, List<Words> inventory) {
        return new StartValuablesCustody(
                CASE, Town.id(31, 1), MOTHER, inventory, agreement, DAY, TWO, DAY, null);
    }

    private static GiveUrgentSupport urgent(LocalDate reportBackBy) {
        return new GiveUrgentSupport(
                CASE, List.of(MOTHER), words(), words(), Occurred.onDay(DAY), reportBackBy, null);
    }
}
