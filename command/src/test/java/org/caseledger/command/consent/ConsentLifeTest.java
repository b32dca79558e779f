package org.caseledger.command.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.consent.ConsentRefusal.CIRCLE_NOT_NARROWER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ALREADY_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ALREADY_SOUGHT;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ALREADY_WITHDRAWN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_ASKS_SOMETHING_ELSE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_SOUGHT;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_PERSON_OF_ANOTHER_FILE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.REASON_FOR_OTHER_FORM_MISSING;
import static org.caseledger.command.consent.ConsentStory.CIRCLE;
import static org.caseledger.command.consent.ConsentStory.CONSENT;
import static org.caseledger.command.consent.ConsentStory.GIVEN;
import static org.caseledger.command.consent.ConsentStory.NARROW;
import static org.caseledger.command.consent.ConsentStory.REFUSED;
import static org.caseledger.command.consent.ConsentStory.SOUGHT;
import static org.caseledger.command.consent.ConsentStory.WITHDRAWN;
import static org.caseledger.command.consent.ConsentStory.given;
import static org.caseledger.command.consent.ConsentStory.seek;

import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

class ConsentLifeTest {
    @Test
    void after_a_refusal_the_same_question_may_be_asked_again() {
        given(SOUGHT, REFUSED)
                .when(seek(CIRCLE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT, REFUSED).when(seek(NARROW)).thenRefused(CONSENT_ASKS_SOMETHING_ELSE);
    }

    @Test
    void a_withdrawn_consent_never_comes_back() {
        given(SOUGHT, GIVEN, WITHDRAWN).when(seek(CIRCLE)).thenRefused(CONSENT_ALREADY_WITHDRAWN);
    }

    @Test
    void a_question_is_asked_once_at_a_time() {
        given(SOUGHT).when(seek(CIRCLE)).thenRefused(CONSENT_ALREADY_SOUGHT);
        given(SOUGHT, GIVEN).when(seek(CIRCLE)).thenRefused(CONSENT_ALREADY_GIVEN);
    }

    @Test
    void consent_is_given_between_the_question_and_today() {
        given(SOUGHT).when(give(ConsentForm.APPLICATION_FORM, 2)).then(GIVEN);
        given(SOUGHT)
                .when(give(ConsentForm.APPLICATION_FORM, 3))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(SOUGHT)
                .when(give(ConsentForm.APPLICATION_FORM, 4))
                .thenRefused(CONSENT_DATES_OUT_OF_ORDER);
        given(SOUGHT)
                .when(give(ConsentForm.APPLICATION_FORM, -1))
                .thenRefused(CONSENT_DATE_IN_FUTURE);
    }

    @Test
    void another_form_needs_its_reason() {
        given(SOUGHT).when(give(ConsentForm.ORAL, 2)).thenRefused(REASON_FOR_OTHER_FORM_MISSING);
    }

    @Test
    void consent_is_given_only_after_it_was_sought() {
        given().when(give(ConsentForm.APPLICATION_FORM, 2)).thenRefused(CONSENT_UNKNOWN);
        given(SOUGHT, REFUSED)
                .when(give(ConsentForm.APPLICATION_FORM, 2))
                .thenRefused(CONSENT_NOT_SOUGHT);
    }

    @Test
    void a_circle_only_becomes_narrower() {
        given(SOUGHT, GIVEN)
                .when(new NarrowConsent(CONSENT, NARROW, Town.DAY))
                .then(new ConsentNarrowed(CONSENT, Town.FILE, NARROW, Town.DAY));
        given(SOUGHT, GIVEN)
                .when(new NarrowConsent(CONSENT, CIRCLE, Town.DAY))
                .thenRefused(CIRCLE_NOT_NARROWER);
    }

    @Test
    void only_a_given_consent_is_withdrawn() {
        WithdrawConsent withdraw = new WithdrawConsent(CONSENT, Town.DAY, null);
        given(SOUGHT, GIVEN).when(withdraw).then(WITHDRAWN);
        given(SOUGHT).when(withdraw).thenRefused(CONSENT_NOT_GIVEN);
        given(SOUGHT, GIVEN, WITHDRAWN).when(withdraw).thenRefused(CONSENT_NOT_GIVEN);
    }

    @Test
    void a_refusal_or_an_unobtainable_answer_needs_an_open_question() {
        given(SOUGHT)
                .when(new RefuseConsent(CONSENT, Town.DAY.minusDays(2), null, null))
                .then(REFUSED);
        given(SOUGHT, GIVEN)
                .when(new RefuseConsent(CONSENT, Town.DAY, null, null))
                .thenRefused(CONSENT_NOT_SOUGHT);
        given(SOUGHT, GIVEN)
                .when(new RecordUnobtainableConsent(CONSENT, new Words("会えない"), Town.DAY))
                .thenRefused(CONSENT_NOT_SOUGHT);
    }

    @Test
    void somebody_of_another_household_is_not_asked_in_this_file() {
        given().given(
                        new MemberAdded(
                                new HouseholdId(Town.id(3, 7)),
                                new FileId(Town.id(9, 7)),
                                Town.MOTHER,
                                Town.told(Town.MOTHER, "氏名"),
                                null,
                                null,
                                Town.labelled(Town.MOTHER, Relation.HEAD),
                                true,
                                Town.DAY.minusDays(10)))
                .when(seek(CIRCLE))
                .thenRefused(CONSENT_PERSON_OF_ANOTHER_FILE);
    }

    private static GiveConsent give(ConsentForm form, int daysAgo) {
        return new GiveConsent(
                CONSENT,
                form,
                ConsentCapacity.SELF,
                "第3版",
                Town.DAY.minusDays(daysAgo),
                null,
                null,
                null);
    }
}
