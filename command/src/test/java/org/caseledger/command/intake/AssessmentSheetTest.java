package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.intake.Desk.RECEIVED;
import static org.caseledger.command.intake.Desk.TALK;
import static org.caseledger.command.intake.Desk.given;
import static org.caseledger.command.intake.Desk.words;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.SHEET_ANSWER_CONTRADICTORY;
import static org.caseledger.command.intake.IntakeRefusal.SHEET_WITHOUT_ANSWER;
import static org.caseledger.command.intake.IntakeRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.intake.RecordAssessmentSheet.Answer;
import org.caseledger.command.intake.RecordAssessmentSheet.Problem;
import org.caseledger.events.intake.Answered;
import org.caseledger.events.intake.AssessmentSheetRecorded;
import org.caseledger.events.intake.SheetAnswer;
import org.caseledger.events.intake.SheetItem;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class AssessmentSheetTest {

    private static final Answer WORK = new Answer(SheetItem.WORK, Answered.TOLD, words());
    private static final Answer DEBTS = new Answer(SheetItem.DEBTS, Answered.NOT_TOLD, null);
    private static final SaidBy HERSELF = SaidBy.person(MOTHER);

    private static RecordAssessmentSheet sheet(PersonId person, LocalDate day, Answer... answers) {
        return new RecordAssessmentSheet(
                TALK, person, List.of(answers), null, HERSELF, Occurred.onDay(day), null);
    }

    @Test
    void what_was_not_told_stands_apart_from_what_was_told_and_both_are_sealed() {
        given(RECEIVED)
                .when(sheet(MOTHER, DAY, WORK, DEBTS))
                .thenAccepted(events -> {
                    var page = (AssessmentSheetRecorded) events.getFirst();
                    var debts = (Known<SheetAnswer>) page.answers().get(1);
                    assertThat(debts.value().answered()).isEqualTo(Answered.NOT_TOLD);
                    assertThat(debts.label().sensitivity()).isEqualTo(Sensitivity.S2);
                });
    }

    @Test
    void words_go_with_an_item_that_was_told_and_each_item_stands_once() {
        Answer silent = new Answer(SheetItem.WORK, Answered.TOLD, null);
        Answer talkative = new Answer(SheetItem.DEBTS, Answered.NOT_ASKED, words());
        for (Answer wrong : List.of(silent, talkative)) {
            given(RECEIVED).when(sheet(MOTHER, DAY, wrong)).thenRefused(SHEET_ANSWER_CONTRADICTORY);
        }
        given(RECEIVED)
                .when(sheet(MOTHER, DAY, DEBTS, DEBTS))
                .thenRefused(SHEET_ANSWER_CONTRADICTORY);
    }

    @Test
    void a_page_says_something_about_a_person_of_the_file() {
        given(RECEIVED).when(sheet(MOTHER, DAY)).thenRefused(SHEET_WITHOUT_ANSWER);
        given(RECEIVED).when(sheet(FATHER, DAY, WORK)).thenRefused(CONSULTATION_PERSON_UNKNOWN);
        given().when(sheet(MOTHER, DAY, WORK)).thenRefused(CONSULTATION_UNKNOWN);
        given(RECEIVED)
                .when(sheet(MOTHER, DAY.plusDays(1), WORK))
                .thenRefused(INTAKE_DATE_IN_FUTURE);
    }

    @Test
    void a_problem_is_told_by_somebody_who_is_named_or_kept_in_a_note() {
        var unnamed = new SaidBy(SaidBy.Kind.PROTECTED_REPORTER, null, null, null);
        given(RECEIVED)
                .when(
                        new RecordAssessmentSheet(
                                TALK,
                                MOTHER,
                                List.of(),
                                List.of(new Problem(words(), null, unnamed, null)),
                                HERSELF,
                                Occurred.onDay(DAY),
                                null))
                .thenRefused(WORD_WITHOUT_NOTE);
    }
}
