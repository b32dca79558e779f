package org.caseledger.command.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.household.HouseholdRefusal.DANGER_NOT_OPEN;
import static org.caseledger.command.household.HouseholdRefusal.SEALED_NOTE_UNKNOWN;
import static org.caseledger.command.household.HouseholdRefusal.SUSPICION_NOT_OPEN;
import static org.caseledger.command.household.HouseholdRefusal.SUSPICION_UNCLEAR;

import org.caseledger.command.Town;
import org.caseledger.events.household.AbuseReportMade;
import org.caseledger.events.household.DangerRecorded;
import org.caseledger.events.household.ReportStatute;
import org.caseledger.events.household.SuspicionRecorded;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalTime;

class SuspicionsTest {
    private static final ReportMade REPORT =
            new ReportMade(
                    ReportStatute.CHILD_ABUSE_6,
                    new Words("児童相談所"),
                    null,
                    Town.DAY,
                    LocalTime.of(23, 40));

    @Test
    void a_child_in_danger_at_night_is_noted_and_reported_in_one_act_by_anybody() {
        HouseholdStory.family()
                .by(Town.TEACHER)
                .when(
                        new RecordDanger(
                                HouseholdStory.HOUSE,
                                Town.DAUGHTER,
                                new Words("一人で外にいる"),
                                Occurred.onDay(Town.DAY),
                                SaidBy.observed(),
                                REPORT))
                .thenAccepted(events ->
                        assertThat(events)
                                .satisfiesExactly(
                                        first ->
                                                assertThat(first)
                                                        .isInstanceOf(DangerRecorded.class),
                                        second ->
                                                assertThat(second)
                                                        .isInstanceOf(AbuseReportMade.class)));
    }

    @Test
    void a_report_needs_no_suspicion_no_consent_and_no_member() {
        HouseholdStory.scenario()
                .given(HouseholdStory.REGISTERED)
                .by(Town.JOB_ADVISER)
                .when(report(null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family().when(report(3)).thenRefused(SUSPICION_NOT_OPEN);
    }

    @Test
    void signs_stand_in_words_or_apart_and_are_marked_as_such() {
        HouseholdStory.family()
                .when(suspicion(new Words("あざ")))
                .thenAccepted(events -> {
                    SuspicionRecorded noted = (SuspicionRecorded) events.getFirst();
                    assertThat(noted.number()).isEqualTo(1);
                    assertThat(noted.note())
                            .isInstanceOfSatisfying(
                                    Known.class,
                                    known ->
                                            assertThat(known.label().basis())
                                                    .isEqualTo(LegalBasis.ABUSE_REPORT));
                });
        HouseholdStory.family().when(suspicion(null)).thenRefused(SUSPICION_UNCLEAR);
    }

    @Test
    void a_reporter_to_be_protected_is_named_by_a_note() {
        HouseholdStory.family()
                .when(
                        new RecordDanger(
                                HouseholdStory.HOUSE,
                                Town.DAUGHTER,
                                new Words("泣き声"),
                                Occurred.onDay(Town.DAY),
                                new SaidBy(SaidBy.Kind.PROTECTED_REPORTER, null, null, null)))
                .thenRefused(SEALED_NOTE_UNKNOWN);
    }

    @Test
    void a_suspicion_is_answered_once() {
        HouseholdStory.family(noted())
                .when(answer(1))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family(noted()).when(answer(2)).thenRefused(SUSPICION_NOT_OPEN);
    }

    @Test
    void a_standing_danger_is_judged_anew() {
        ReassessDanger judge =
                new ReassessDanger(
                        HouseholdStory.HOUSE, 1, new Words("続いている"), Occurred.onDay(Town.DAY));
        HouseholdStory.family(HouseholdStory.DANGER)
                .when(judge)
                .thenAccepted(events -> assertThat(events).hasSize(1));
        HouseholdStory.family().when(judge).thenRefused(DANGER_NOT_OPEN);
    }

    private static MakeAbuseReport report(@Nullable Integer answers) {
        return new MakeAbuseReport(
                HouseholdStory.HOUSE,
                Town.DAUGHTER,
                ReportStatute.CHILD_WELFARE_25,
                new Words("児童相談所"),
                null,
                Town.DAY,
                LocalTime.of(2, 5),
                answers);
    }

    private static RecordSuspicion suspicion(@Nullable Words note) {
        return new RecordSuspicion(
                HouseholdStory.HOUSE,
                Town.DAUGHTER,
                note,
                null,
                Occurred.onDay(Town.DAY),
                SaidBy.observed(),
                null);
    }

    private static EndSuspicion answer(int number) {
        return new EndSuspicion(HouseholdStory.HOUSE, number, new Words("解消"), Town.DAY);
    }

    private static SuspicionRecorded noted() {
        return new SuspicionRecorded(
                HouseholdStory.HOUSE,
                Town.FILE,
                1,
                Town.DAUGHTER,
                Town.told(Town.DAUGHTER, "あざ"),
                null,
                Occurred.onDay(Town.DAY.minusDays(2)),
                SaidBy.observed());
    }
}
