package org.caseledger.command.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.outreach.A51.ATTEMPT;
import static org.caseledger.command.outreach.A51.CLOSED;
import static org.caseledger.command.outreach.A51.CONNECTED;
import static org.caseledger.command.outreach.A51.CONTACT;
import static org.caseledger.command.outreach.A51.OPENED;
import static org.caseledger.command.outreach.A51.OUTREACH;
import static org.caseledger.command.outreach.A51.PLAN;
import static org.caseledger.command.outreach.A51.SIGNAL;
import static org.caseledger.command.outreach.A51.STABLE;
import static org.caseledger.command.outreach.A51.SWITCHED;
import static org.caseledger.command.outreach.A51.given;
import static org.caseledger.command.outreach.A51.running;
import static org.caseledger.command.outreach.A51.words;
import static org.caseledger.command.outreach.OutreachRefusal.FIRST_CONTACT_ALREADY_RECORDED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_CLOSED;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_DATE_IN_FUTURE;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_NOT_OPEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_UNKNOWN;

import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.outreach.AttemptResult;
import org.caseledger.events.outreach.ContactAttempted;
import org.caseledger.events.outreach.ContactMeans;
import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.HomeVisitMade;
import org.caseledger.events.outreach.Initiator;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.Programme;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.caseledger.events.value.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Collections;

class ReachOutTest {
    private static final AgencyId NOBODY = new AgencyId(Town.id(1, 99));

    @ParameterizedTest
    @EnumSource
    void an_attempt_is_recorded_whatever_came_of_it(AttemptResult result) {
        Work work = new Work(20, Programme.OUTREACH);
        running()
                .when(
                        new AttemptContact(
                                OUTREACH,
                                ContactMeans.DOOR,
                                result,
                                Occurred.onDay(DAY),
                                null,
                                work))
                .then(
                        new ContactAttempted(
                                OUTREACH,
                                FILE,
                                ContactMeans.DOOR,
                                result,
                                Occurred.onDay(DAY),
                                null,
                                work));
    }

    @Test
    void the_word_of_somebody_kept_unknown_needs_a_note_that_is_there() {
        running()
                .when(
                        new RecordHomeVisit(
                                A51.OUTREACH,
                                Occurred.onDay(DAY),
                                new Words("訪問"),
                                new SaidBy(SaidBy.Kind.PROTECTED_REPORTER, null, null, null),
                                true,
                                null))
                .thenRefused(OutreachRefusal.WORD_WITHOUT_NOTE);
    }

    @Test
    void attempts_have_no_upper_limit() {
        running()
                .given(attempts(60))
                .when(attempt(DAY))
                .thenAccepted(e -> assertThat(e).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void the_first_contact_counts_the_attempts_before_it(int before) {
        running()
                .given(attempts(before))
                .when(contact(Initiator.PERSON))
                .thenAccepted(events ->
                        assertThat(events)
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        FirstContactMade.class,
                                        made -> {
                                            assertThat(made.attemptsBefore()).isEqualTo(before);
                                            assertThat(made.initiator())
                                                    .isEqualTo(Initiator.PERSON);
                                        }));
    }

    @Test
    void there_is_one_first_contact() {
        running()
                .given(CONTACT)
                .when(contact(Initiator.WORKER))
                .thenRefused(FIRST_CONTACT_ALREADY_RECORDED);
    }

    @Test
    void before_consent_work_rests_on_the_item_of_the_plan_and_afterwards_on_consent() {
        running()
                .given(PLAN, CONTACT)
                .when(visit(DAY))
                .thenAccepted(events -> {
                    var label = ((Known<?>) ((HomeVisitMade) events.getFirst()).content()).label();
                    assertThat(label.item()).isEqualTo(A51.ITEM);
                    assertThat(label.basis()).isEqualTo(LegalBasis.SUPPORT_CONFERENCE_106_6);
                });
        running()
                .given(PLAN, CONTACT)
                .given(A51.consent(Town.SON, Purpose.PLANNING))
                .given(SWITCHED)
                .when(visit(DAY))
                .thenAccepted(events -> {
                    var label = ((Known<?>) ((HomeVisitMade) events.getFirst()).content()).label();
                    assertThat(label.consents()).containsExactly(A51.CONSENT);
                    assertThat(label.basis()).isEqualTo(LegalBasis.CONSENT);
                });
    }

    @Test
    void after_the_withdrawal_new_words_rest_on_another_basis() {
        running()
                .given(CONTACT)
                .given(A51.consent(Town.SON, Purpose.PLANNING))
                .given(SWITCHED)
                .given(new ConsentWithdrawn(A51.CONSENT, Town.FILE, DAY, null))
                .when(visit(DAY))
                .thenAccepted(events -> {
                    var label = ((Known<?>) ((HomeVisitMade) events.getFirst()).content()).label();
                    assertThat(label.consents()).isEmpty();
                    assertThat(label.basis()).isEqualTo(LegalBasis.OWN_STATUTORY_TASK);
                });
    }

    @Test
    void a_watch_and_an_accompaniment_need_no_consent_but_a_registered_agency() {
        running()
                .when(new ArrangeWatch(OUTREACH, Town.NEIGHBOURS, words(), null))
                .thenAccepted(e -> assertThat(e).hasSize(1));
        running()
                .when(new ArrangeWatch(OUTREACH, NOBODY, words(), null))
                .thenRefused(OUTREACH_AGENCY_UNKNOWN);
        running()
                .when(accompany(Town.EMPLOYMENT_OFFICE))
                .thenAccepted(e -> assertThat(e).hasSize(1));
        running().when(accompany(NOBODY)).thenRefused(OUTREACH_AGENCY_UNKNOWN);
    }

    @Test
    void what_lies_ahead_is_not_recorded() {
        LocalDate tomorrow = DAY.plusDays(1);
        running().when(attempt(tomorrow)).thenRefused(OUTREACH_DATE_IN_FUTURE);
        running().when(visit(tomorrow)).thenRefused(OUTREACH_DATE_IN_FUTURE);
    }

    @Test
    void work_is_recorded_only_while_the_outreach_runs() {
        given().when(attempt(DAY)).thenRefused(OUTREACH_UNKNOWN);
        given(SIGNAL).when(visit(DAY)).thenRefused(OUTREACH_NOT_OPEN);
        given(SIGNAL, OPENED, CONNECTED, STABLE, CLOSED)
                .when(attempt(DAY))
                .thenRefused(OUTREACH_CLOSED);
    }

    private static LedgerEvent[] attempts(int number) {
        return Collections.nCopies(number, ATTEMPT).toArray(LedgerEvent[]::new);
    }

    private static AttemptContact attempt(LocalDate day) {
        return new AttemptContact(
                OUTREACH,
                ContactMeans.LETTER,
                AttemptResult.LEFT,
                Occurred.onDay(day),
                words(),
                null);
    }

    private static RecordFirstContact contact(Initiator initiator) {
        return new RecordFirstContact(OUTREACH, initiator, Occurred.onDay(DAY), words(), null);
    }

    private static RecordHomeVisit visit(LocalDate day) {
        return new RecordHomeVisit(
                OUTREACH, Occurred.onDay(day), words(), SaidBy.person(SON), null, null);
    }

    private static RecordAccompaniment accompany(AgencyId agency) {
        return new RecordAccompaniment(OUTREACH, Occurred.onDay(DAY), agency, words(), null);
    }
}
