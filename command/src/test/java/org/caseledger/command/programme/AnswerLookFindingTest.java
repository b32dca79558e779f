package org.caseledger.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.REVIEWER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.programme.ProgrammeRefusal.ENTRY_ALREADY_RECORDED;
import static org.caseledger.command.programme.ProgrammeRefusal.LOOKS_ANSWERED_BY_REVIEW;
import static org.caseledger.command.programme.ProgrammeRefusal.LOOKS_OF_ONESELF;
import static org.caseledger.command.programme.ProgrammeRefusal.LOOKS_STAND_IN_NOT_STATED;
import static org.caseledger.command.programme.ProgrammeRefusal.PROGRAMME_DATE_IN_FUTURE;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.emergency.StandIn;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.programme.LookAnswer;
import org.caseledger.events.programme.LookFindingAnswered;
import org.caseledger.events.programme.ProgrammeEvent;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class AnswerLookFindingTest {

    private static final ProgrammeEntryId ENTRY = new ProgrammeEntryId(Town.id(40, 7));
    private static final Words FOUND = new Words("家庭訪問の準備と分かった。");

    private static Scenario<ProgrammeCommand, ProgrammeEntry, ProgrammeEvent> byReview() {
        return Scenario.of(ProgrammeCommand.STREAM).by(REVIEWER);
    }

    private static AnswerLookFinding answer(StaffId about, LocalDate month, LocalDate on) {
        return new AnswerLookFinding(
                ENTRY, about, month, LookAnswer.IN_THE_LINE_OF_WORK, FOUND, on, null);
    }

    private static LookFindingAnswered answered() {
        var label =
                new Label(
                        REVIEWER.municipality(),
                        null,
                        List.of(TEACHER.staff().value()),
                        LegalBasis.OWN_STATUTORY_TASK,
                        null,
                        List.of(),
                        null,
                        Sensitivity.S2,
                        Purpose.CONSULTATION,
                        REVIEWER.organisation(),
                        RetentionClass.CASE_RECORD,
                        Set.of());
        return new LookFindingAnswered(
                ENTRY,
                TEACHER.staff(),
                DAY.withDayOfMonth(1),
                LookAnswer.IN_THE_LINE_OF_WORK,
                new Known<>(label, FOUND),
                DAY,
                null);
    }

    @Test
    void the_review_answers_an_entry_once() {
        AnswerLookFinding answer = answer(TEACHER.staff(), DAY, DAY);

        byReview().when(answer).then(answered());
        byReview().given(answered()).when(answer).thenRefused(ENTRY_ALREADY_RECORDED);
    }

    @Test
    void nobody_else_answers_and_nobody_for_themselves() {
        Scenario.of(ProgrammeCommand.STREAM)
                .when(answer(TEACHER.staff(), DAY, DAY))
                .thenRefused(LOOKS_ANSWERED_BY_REVIEW);
        byReview().when(answer(REVIEWER.staff(), DAY, DAY)).thenRefused(LOOKS_OF_ONESELF);
    }

    @Test
    void an_officer_stands_in_only_where_there_is_no_reviewer_and_says_as_what() {
        AnswerLookFinding standingIn =
                new AnswerLookFinding(
                        ENTRY,
                        TEACHER.staff(),
                        DAY,
                        LookAnswer.IN_THE_LINE_OF_WORK,
                        FOUND,
                        DAY,
                        StandIn.NAMED_SUPERIOR);
        StaffLeft gone = new StaffLeft(Town.MIHON, REVIEWER.staff(), DAY);
        var officer = Scenario.of(ProgrammeCommand.STREAM).by(OFFICER);

        officer.when(standingIn).thenRefused(LOOKS_ANSWERED_BY_REVIEW);
        byReview().when(standingIn).thenRefused(LOOKS_STAND_IN_NOT_STATED);
        withoutReviewer(gone)
                .when(answer(TEACHER.staff(), DAY, DAY))
                .thenRefused(LOOKS_STAND_IN_NOT_STATED);
        withoutReviewer(gone)
                .when(standingIn)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    private static Scenario<ProgrammeCommand, ProgrammeEntry, ProgrammeEvent> withoutReviewer(
            StaffLeft gone) {
        return Scenario.of(ProgrammeCommand.STREAM).by(OFFICER).given(OFFICER, gone);
    }

    @Test
    void what_is_to_come_is_not_answered() {
        byReview()
                .when(answer(TEACHER.staff(), DAY, DAY.plusDays(1)))
                .thenRefused(PROGRAMME_DATE_IN_FUTURE);
        byReview()
                .when(answer(TEACHER.staff(), DAY.plusMonths(1), DAY))
                .thenRefused(PROGRAMME_DATE_IN_FUTURE);
    }
}
