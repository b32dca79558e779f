package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_COMPONENT_UNKNOWN;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_NAMES_A_GROUP;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_VALUE_UNFIT;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_WOULD_CHANGE_STATE;
import static org.caseledger.command.correction.CorrectionRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.register.Replacement;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

/** Values inside lists and groups of an entry are corrected one by one, by their path. */
class NestedValuesTest {

    private static final Words RIGHT = new Words("登校の付添い");

    private static Scenario<SupportCaseCommand, SupportCase, SupportCaseEvent> drafted() {
        return B45.drafted();
    }

    private static UUID draft(Scenario<?, ?, ?> story) {
        return Scenario.eventId(story.toldSoFar() - 1);
    }

    private static CorrectEntry correct(
            Scenario<?, ?, ?> story, String path, @Nullable Words words, @Nullable String value) {
        return new CorrectEntry(
                B45.CASE.value(), draft(story), path, words, value, B45.words(), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roles.1.task", "roles[1].task"})
    void the_task_of_one_role_is_corrected_under_its_own_label(String path) {
        var story = drafted();
        story.whenSettingRight(correct(story, path, RIGHT, null))
                .thenSetRight(event -> {
                    var correction = (EntryCorrected) event;
                    var before = (PlanDrafted) story.told(story.toldSoFar() - 1);
                    var after = (PlanDrafted) Replacement.in(before, correction);
                    assertThat(((Known<Words>) after.roles().get(1).task()).value())
                            .isEqualTo(RIGHT);
                    assertThat(((Known<Words>) after.roles().get(1).task()).label())
                            .isEqualTo(((Known<Words>) before.roles().get(1).task()).label());
                    assertThat(after.roles().getFirst()).isEqualTo(before.roles().getFirst());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"roles.2.task", "roles.one.task", "roles.0.duty", "roles.0.task.words", "x"})
    void a_place_that_is_not_there_is_named_as_such(String path) {
        var story = drafted();
        story.whenSettingRight(correct(story, path, RIGHT, null))
                .thenNotSetRight(CORRECTION_COMPONENT_UNKNOWN);
    }

    @Test
    void a_whole_list_is_not_one_value() {
        var story = drafted();
        story.whenSettingRight(correct(story, "roles", RIGHT, null))
                .thenNotSetRight(CORRECTION_NAMES_A_GROUP);
    }

    @Test
    void words_stand_where_words_stood_and_ids_are_not_exchanged() {
        var story = drafted();
        story.whenSettingRight(correct(story, "roles.0.task", null, "役割"))
                .thenNotSetRight(CORRECTION_VALUE_UNFIT);
        story.whenSettingRight(
                        correct(story, "roles.0.agencyId", null, Town.CARE_CENTRE.toString()))
                .thenNotSetRight(CORRECTION_WOULD_CHANGE_STATE);
    }

    @Test
    void who_told_of_the_mistake_is_named_or_kept_in_a_note() {
        var story = drafted();
        story.whenSettingRight(
                        new CorrectEntry(
                                B45.CASE.value(),
                                draft(story),
                                "goal",
                                RIGHT,
                                null,
                                B45.words(),
                                new SaidBy(SaidBy.Kind.PROTECTED_REPORTER, null, null, null)))
                .thenNotSetRight(WORD_WITHOUT_NOTE);
    }
}
