package org.caseledger.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.LocalRules.from;
import static org.caseledger.command.LocalRules.today;
import static org.caseledger.command.LocalRules.tomorrow;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.outreach.A51.OUTREACH;
import static org.caseledger.command.outreach.A51.SIGNAL;
import static org.caseledger.command.outreach.A51.given;
import static org.caseledger.command.outreach.A51.running;
import static org.caseledger.command.outreach.A51.words;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_EXCLUDED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_EXCLUSION_NOT_CHECKED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_REPORT_BACK_TOO_LATE;
import static org.caseledger.events.profile.OutreachExclusion.DANGER_TO_OTHERS;
import static org.caseledger.events.profile.OutreachExclusion.VISITED_UNDER_ANOTHER_SCHEME;
import static org.caseledger.events.profile.ProfileSetting.OUTREACH_EXCLUSIONS;
import static org.caseledger.events.profile.ProfileSetting.REPORT_BACK_DAYS;

import org.caseledger.events.outreach.OutreachGround;
import org.caseledger.events.profile.OutreachExclusion;
import org.caseledger.events.value.Occurred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

/** What a municipality decided for itself changes for whom outreach is, from its day on. */
class LocalRulesOnOutreachTest {

    @Test
    void nobody_is_excluded_where_the_rules_exclude_nobody() {
        given(SIGNAL).when(open(DAY, null)).thenAccepted(events -> assertThat(events).hasSize(1));
        given(SIGNAL)
                .when(open(DAY, Set.of(DANGER_TO_OTHERS)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void who_is_excluded_by_the_rules_of_the_day_is_not_taken_into_outreach() {
        given(SIGNAL, tomorrow(OUTREACH_EXCLUSIONS, "DANGER_TO_OTHERS"))
                .when(open(DAY, Set.of(DANGER_TO_OTHERS)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SIGNAL, today(OUTREACH_EXCLUSIONS, "DANGER_TO_OTHERS"))
                .when(open(DAY, Set.of(DANGER_TO_OTHERS, VISITED_UNDER_ANOTHER_SCHEME)))
                .thenRefused(OUTREACH_EXCLUDED);
        given(SIGNAL, today(OUTREACH_EXCLUSIONS, "DANGER_TO_OTHERS"))
                .when(open(DAY, Set.of(VISITED_UNDER_ANOTHER_SCHEME)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SIGNAL, today(OUTREACH_EXCLUSIONS, "DANGER_TO_OTHERS"))
                .when(open(DAY.minusDays(1), Set.of(DANGER_TO_OTHERS)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void where_the_rules_exclude_somebody_it_has_to_be_said_whether_this_is_one() {
        given(SIGNAL, from(DAY, OUTREACH_EXCLUSIONS, "OTHER_BY_LOCAL_RULE"))
                .when(open(DAY, null))
                .thenRefused(OUTREACH_EXCLUSION_NOT_CHECKED);
        given(SIGNAL, from(DAY, OUTREACH_EXCLUSIONS, "OTHER_BY_LOCAL_RULE"))
                .when(open(DAY, Set.of()))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void an_emergency_is_reported_back_within_the_days_of_the_rules() {
        running()
                .given(tomorrow(REPORT_BACK_DAYS, "2"))
                .when(emergency(DAY.plusDays(14)))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        running()
                .given(today(REPORT_BACK_DAYS, "2"))
                .when(emergency(DAY.plusDays(3)))
                .thenRefused(OUTREACH_REPORT_BACK_TOO_LATE);
    }

    private static OpenOutreach open(LocalDate on, @Nullable Set<OutreachExclusion> present) {
        return new OpenOutreach(
                OUTREACH, FILE, SON, SELF_RELIANCE_DESK, OutreachGround.values()[0], on, present);
    }

    private static RecordOutreachEmergency emergency(LocalDate reportBackBy) {
        return new RecordOutreachEmergency(
                OUTREACH, words(), words(), Occurred.onDay(DAY), reportBackBy);
    }
}
