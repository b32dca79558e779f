package org.caseledger.command.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.correction.CorrectionCommand;
import org.caseledger.command.correction.CorrectionRefusal;
import org.caseledger.command.correction.StrikeEntry;
import org.caseledger.command.correction.TakeBackEntry;
import org.caseledger.events.correction.EntryCorrected;
import org.caseledger.events.correction.EntryRecordedInError;
import org.caseledger.events.correction.EntryStruck;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class ConsentInErrorTest {

    private static final UUID STREAM = ConsentStory.CONSENT.value();
    private static final UUID SOUGHT = Scenario.eventId(0);
    private static final UUID SECOND = Scenario.eventId(1);
    private static final Words REASON = new Words("別の人の書類でした");

    private static TakeBackEntry takeBack(UUID entry) {
        return new TakeBackEntry(STREAM, entry, REASON, null);
    }

    private static CorrectEntry correct(
            UUID entry, String component, @Nullable Words words, @Nullable String value) {
        return new CorrectEntry(STREAM, entry, component, words, value, REASON, null);
    }

    private static EntryRecordedInError taken(UUID entry) {
        return new EntryRecordedInError(
                STREAM, Town.FILE, entry, Town.told(Town.MOTHER, "誤り"), null);
    }

    private static void refused(CorrectionCommand command, CorrectionRefusal why) {
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN)
                .whenSettingRight(command)
                .thenNotSetRight(why);
    }

    @Test
    void a_consent_given_in_error_is_taken_back_in_its_own_stream_and_file() {
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN)
                .whenSettingRight(takeBack(SECOND))
                .thenSetRight(event -> {
                    assertThat(event).isInstanceOf(EntryRecordedInError.class);
                    assertThat(event.entry()).isEqualTo(SECOND);
                    assertThat(event.streamId()).isEqualTo(STREAM);
                    assertThat(event.file()).contains(Town.FILE);
                });
    }

    @Test
    void after_that_the_question_is_open_again() {
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN, taken(SECOND))
                .when(new WithdrawConsent(ConsentStory.CONSENT, Town.DAY, null))
                .thenRefused(ConsentRefusal.CONSENT_NOT_GIVEN);
    }

    @Test
    void a_withdrawal_recorded_in_error_gives_the_consent_back() {
        ConsentStory.given(
                        ConsentStory.SOUGHT,
                        ConsentStory.GIVEN,
                        ConsentStory.WITHDRAWN,
                        taken(Scenario.eventId(2)))
                .when(new WithdrawConsent(ConsentStory.CONSENT, Town.DAY, null))
                .then(ConsentStory.WITHDRAWN);
    }

    @Test
    void what_later_entries_rest_on_is_not_taken_back_before_them() {
        refused(takeBack(SOUGHT), CorrectionRefusal.LATER_ENTRIES_REST_ON_IT);
    }

    @Test
    void once_the_later_entry_is_taken_back_the_earlier_one_can_be() {
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN, taken(SECOND))
                .whenSettingRight(takeBack(SOUGHT))
                .thenSetRight(event -> assertThat(event.entry()).isEqualTo(SOUGHT));
    }

    @Test
    void nothing_is_taken_back_twice() {
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN, taken(SECOND))
                .whenSettingRight(takeBack(SECOND))
                .thenNotSetRight(CorrectionRefusal.ENTRY_ALREADY_TAKEN_BACK);
    }

    @Test
    void a_taking_back_can_itself_be_taken_back() {
        ConsentStory.given(
                        ConsentStory.SOUGHT,
                        ConsentStory.GIVEN,
                        taken(SECOND),
                        taken(Scenario.eventId(2)))
                .when(new WithdrawConsent(ConsentStory.CONSENT, Town.DAY, null))
                .then(ConsentStory.WITHDRAWN);
    }

    @Test
    void a_taking_back_is_neither_corrected_nor_struck() {
        var given = ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN, taken(SECOND));
        given.whenSettingRight(new StrikeEntry(STREAM, Scenario.eventId(2), REASON, null, null))
                .thenNotSetRight(CorrectionRefusal.CORRECTION_IS_TAKEN_BACK_ONLY);
        given.whenSettingRight(correct(Scenario.eventId(2), "reason", REASON, null))
                .thenNotSetRight(CorrectionRefusal.CORRECTION_IS_TAKEN_BACK_ONLY);
    }

    @Test
    void a_code_that_nothing_depends_on_is_corrected() {
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN)
                .whenSettingRight(correct(SECOND, "ruleTextVersion", null, "第4版"))
                .thenSetRight(
                        event -> assertThat(((EntryCorrected) event).value()).isEqualTo("\"第4版\""));
    }

    @Test
    void a_missing_text_is_added_under_the_strictest_label_of_the_entry() {
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN)
                .whenSettingRight(correct(SECOND, "ownView", new Words("学校には言わないで"), null))
                .thenSetRight(event -> assertThat(((EntryCorrected) event).words()).isNotNull());
    }

    @Test
    void a_date_that_the_state_depends_on_is_taken_back_and_not_corrected() {
        refused(
                correct(SECOND, "givenOn", null, Town.DAY.toString()),
                CorrectionRefusal.CORRECTION_WOULD_CHANGE_STATE);
    }

    @Test
    void what_a_register_holds_is_taken_back_and_not_corrected() {
        refused(
                correct(SECOND, "until", null, Town.DAY.plusYears(1).toString()),
                CorrectionRefusal.CORRECTION_WOULD_CHANGE_STATE);
    }

    @Test
    void the_stream_and_the_file_of_an_entry_are_not_corrected() {
        refused(
                correct(SECOND, "consentId", null, Town.id(5, 9).toString()),
                CorrectionRefusal.CORRECTION_VALUE_UNFIT);
        refused(
                correct(SOUGHT, "fileId", null, Town.id(9, 9).toString()),
                CorrectionRefusal.CORRECTION_VALUE_UNFIT);
    }

    @Test
    void a_value_the_component_cannot_hold_is_refused() {
        refused(correct(SECOND, "givenOn", null, "きのう"), CorrectionRefusal.CORRECTION_VALUE_UNFIT);
        refused(correct(SECOND, "ownView", null, "text"), CorrectionRefusal.CORRECTION_VALUE_UNFIT);
        refused(
                correct(SECOND, "givenOn", new Words("きのう"), null),
                CorrectionRefusal.CORRECTION_VALUE_UNFIT);
    }

    @Test
    void a_component_that_is_not_there_is_refused() {
        refused(
                correct(SECOND, "colour", new Words("青"), null),
                CorrectionRefusal.CORRECTION_COMPONENT_UNKNOWN);
    }

    @Test
    void an_entry_that_is_not_there_is_unknown() {
        refused(takeBack(Town.id(1, 99)), CorrectionRefusal.ENTRY_UNKNOWN);
    }

    @Test
    void only_the_organisation_that_recorded_it_sets_it_right() {
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN)
                .by(Town.TEACHER)
                .whenSettingRight(takeBack(SECOND))
                .thenNotSetRight(CorrectionRefusal.CORRECTION_NOT_OF_RECORDING_ORGANISATION);
    }

    @Test
    void a_municipal_officer_sets_any_entry_right() {
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN)
                .by(Town.OFFICER)
                .whenSettingRight(takeBack(SECOND))
                .thenSetRight(event -> assertThat(event.entry()).isEqualTo(SECOND));
    }

    @Test
    void an_entry_in_the_wrong_household_is_struck_and_points_to_the_right_one() {
        UUID anew = Town.id(1, 7);
        ConsentStory.given(ConsentStory.SOUGHT, ConsentStory.GIVEN)
                .whenSettingRight(new StrikeEntry(STREAM, SECOND, REASON, null, anew))
                .thenSetRight(
                        event -> assertThat(((EntryStruck) event).recordedAnew()).isEqualTo(anew));
    }
}
