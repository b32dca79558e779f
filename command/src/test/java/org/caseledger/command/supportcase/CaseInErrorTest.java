package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.correction.CorrectionRefusal;
import org.caseledger.command.correction.StrikeEntry;
import org.caseledger.command.correction.TakeBackEntry;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.correction.EntryRecordedInError;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.supportcase.AssessmentRecorded;
import org.caseledger.events.supportcase.MultiAgencyCollaborationClosed;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.stream.IntStream;

class CaseInErrorTest {

    private static final UUID STREAM = B45.CASE.value();
    private static final Words REASON = new Words("入力の誤り");

    /** The id of the last event of that kind that the story tells. */
    private static UUID last(Scenario<SupportCaseCommand, SupportCase, ?> story, Class<?> type) {
        int count = story.toldSoFar();
        return IntStream.iterate(count - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> type.isInstance(story.told(at)))
                .mapToObj(Scenario::eventId)
                .findFirst()
                .orElseThrow();
    }

    private static EntryRecordedInError taken(UUID entry) {
        return new EntryRecordedInError(
                STREAM, Town.FILE, entry, Town.told(Town.MOTHER, "誤り"), null);
    }

    @Test
    void a_case_closed_in_error_is_open_again() {
        var closed = B45.closed();
        UUID closure = last(closed, MultiAgencyCollaborationClosed.class);
        closed.whenSettingRight(new TakeBackEntry(STREAM, closure, REASON, null))
                .thenSetRight(event -> assertThat(event.entry()).isEqualTo(closure));

        B45.closed()
                .given(taken(closure))
                .when(new CloseMultiAgencyCollaboration(B45.CASE, Town.DAY))
                .thenAccepted(events -> assertThat(events).isNotEmpty());
    }

    @Test
    void a_decision_on_which_a_closure_rests_is_not_taken_back_alone() {
        var closed = B45.closed();
        UUID decided = last(closed, SupportDecided.class);
        closed.whenSettingRight(new TakeBackEntry(STREAM, decided, REASON, null))
                .by(Town.OFFICER)
                .thenNotSetRight(CorrectionRefusal.LATER_ENTRIES_REST_ON_IT);
    }

    @Test
    void an_assessment_of_another_household_is_struck() {
        var assessed = B45.assessed();
        UUID assessment = last(assessed, AssessmentRecorded.class);
        assessed.whenSettingRight(new StrikeEntry(STREAM, assessment, REASON, null, null))
                .thenSetRight(event -> assertThat(event.entry()).isEqualTo(assessment));
    }

    @Test
    void words_are_replaced_under_the_label_they_stood_under() {
        var assessed = B45.assessed();
        UUID assessment = last(assessed, AssessmentRecorded.class);
        assessed.whenSettingRight(
                        new CorrectEntry(
                                STREAM,
                                assessment,
                                "findings",
                                new Words("正しい所見"),
                                null,
                                REASON,
                                null))
                .thenSetRight(event -> {
                    var words = (Known<Words>) ((EntryCorrected) event).words();
                    assertThat(words).isNotNull();
                    assertThat(words.label()).isEqualTo(Town.told(Town.MOTHER, "所見").label());
                });
    }

    @Test
    void the_day_of_an_assessment_is_corrected_where_nothing_depends_on_it() {
        var assessed = B45.assessed();
        UUID assessment = last(assessed, AssessmentRecorded.class);
        assessed.whenSettingRight(
                        new CorrectEntry(
                                STREAM,
                                assessment,
                                "occurred",
                                null,
                                "{\"on\":\"2026-06-01\",\"precision\":\"DAY\"}",
                                REASON,
                                null))
                .thenSetRight(event ->
                        assertThat(((EntryCorrected) event).component()).isEqualTo("occurred"));
    }
}
