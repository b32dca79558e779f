package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.CONSENT;
import static org.caseledger.command.supportcase.B45.closed;
import static org.caseledger.command.supportcase.B45.draft;
import static org.caseledger.command.supportcase.B45.supporting;
import static org.caseledger.command.supportcase.B45.words;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_CLOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_CLOSED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_MISSING;

import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.supportcase.CaseAccepted;
import org.caseledger.events.supportcase.CaseReopened;
import org.caseledger.events.supportcase.FollowUpContactRecorded;
import org.caseledger.events.supportcase.PlanDrafted;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.junit.jupiter.api.Test;

import java.util.List;

class AfterClosureTest {

    @Test
    void a_contact_after_closure_is_recorded() {
        closed().by(TEACHER)
                .when(
                        new RecordFollowUp(
                                CASE,
                                Occurred.onDay(DAY),
                                words(),
                                SaidBy.person(MOTHER),
                                null,
                                null))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOf(FollowUpContactRecorded.class));
    }

    @Test
    void a_contact_does_not_reopen() {
        closed().given(
                        new FollowUpContactRecorded(
                                CASE,
                                FILE,
                                Occurred.onDay(DAY),
                                told(MOTHER, "連絡"),
                                SaidBy.person(MOTHER),
                                null,
                                null))
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenRefused(CASE_CLOSED);
    }

    @Test
    void before_closure_there_is_no_follow_up() {
        supporting()
                .when(
                        new RecordFollowUp(
                                CASE,
                                Occurred.onDay(DAY),
                                words(),
                                SaidBy.person(MOTHER),
                                null,
                                null))
                .thenRefused(CASE_NOT_CLOSED);
    }

    @Test
    void a_closed_case_is_reopened() {
        closed().when(new ReopenCase(CASE, words(), DAY))
                .thenAccepted(events ->
                        assertThat(events).singleElement().isInstanceOf(CaseReopened.class));
    }

    @Test
    void an_open_case_is_not_reopened() {
        supporting().when(new ReopenCase(CASE, words(), DAY)).thenRefused(CASE_NOT_CLOSED);
    }

    @Test
    void old_consents_are_looked_at_anew() {
        closed().given(
                        new ConsentWithdrawn(CONSENT, FILE, DAY, null),
                        new CaseReopened(CASE, FILE, told(MOTHER, "再相談"), DAY))
                .when(new AcceptCase(CASE, List.of(CONSENT), DAY))
                .thenRefused(CONSENT_MISSING);
    }

    @Test
    void versions_of_the_plan_go_on_after_reopening() {
        closed().given(
                        new CaseReopened(CASE, FILE, told(MOTHER, "再相談"), DAY),
                        new CaseAccepted(CASE, FILE, List.of(CONSENT), DAY))
                .when(draft(DAY.plusMonths(6), DAY.plusMonths(3), MOTHER))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .extracting(event -> ((PlanDrafted) event).version())
                                .isEqualTo(2));
    }
}
