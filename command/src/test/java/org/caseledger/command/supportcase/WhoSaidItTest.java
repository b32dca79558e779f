package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_DIED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.WORD_WITHOUT_NOTE;

import org.caseledger.command.Town;
import org.caseledger.events.household.MemberDied;
import org.caseledger.events.supportcase.AssessmentAspect;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.junit.jupiter.api.Test;

/** Whose word an entry is: of somebody who must stay unknown, of somebody who has died. */
class WhoSaidItTest {

    private static final SaidBy UNKNOWN_NOTE =
            new SaidBy(
                    SaidBy.Kind.PROTECTED_REPORTER, null, null, new SealedNoteId(Town.id(16, 1)));

    private static MemberDied died() {
        return new MemberDied(
                new HouseholdId(Town.id(11, 1)),
                FILE,
                MOTHER,
                Occurred.onDay(DAY),
                null,
                SaidBy.observed());
    }

    private static RecordAssessment assessment(SaidBy saidBy) {
        return new RecordAssessment(
                B45.CASE,
                AssessmentAspect.PERSON,
                MOTHER,
                B45.words(),
                null,
                saidBy,
                Occurred.onDay(DAY),
                null);
    }

    @Test
    void the_word_of_somebody_kept_unknown_needs_a_note_that_is_there() {
        B45.accepted().when(assessment(UNKNOWN_NOTE)).thenRefused(WORD_WITHOUT_NOTE);
        B45.accepted()
                .when(assessment(new SaidBy(SaidBy.Kind.PROTECTED_REPORTER, null, null, null)))
                .thenRefused(WORD_WITHOUT_NOTE);
        B45.closed()
                .when(
                        new RecordFollowUp(
                                B45.CASE,
                                Occurred.onDay(DAY),
                                B45.words(),
                                UNKNOWN_NOTE,
                                null,
                                null))
                .thenRefused(WORD_WITHOUT_NOTE);
    }

    @Test
    void the_dead_agree_to_no_plan_and_the_others_go_on() {
        var agree = new AgreePlanByPerson(B45.CASE, 1, MOTHER, ConsentForm.ORAL, DAY);
        B45.deliberated().given(died()).when(agree).thenRefused(PERSON_DIED);
        B45.accepted()
                .given(died())
                .when(
                        new RecordAssessment(
                                B45.CASE,
                                AssessmentAspect.PERSON,
                                Town.DAUGHTER,
                                B45.words(),
                                null,
                                SaidBy.observed(),
                                Occurred.onDay(DAY),
                                null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_consent_ends_with_death_as_the_basis_of_a_plan() {
        B45.assessed()
                .given(died())
                .when(B45.draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenRefused(SupportCaseRefusal.CONSENT_MISSING);
    }
}
