package org.caseledger.command.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.CARE_MANAGER;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.OFFICER;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SELF_RELIANCE_WORKER;
import static org.caseledger.command.Town.TEACHER;
import static org.caseledger.command.succession.Handing.COLLEAGUE;
import static org.caseledger.command.succession.Handing.CONSULTATION;
import static org.caseledger.command.succession.Handing.LINE;
import static org.caseledger.command.succession.Handing.POST;
import static org.caseledger.command.succession.Handing.SUCCESSION;
import static org.caseledger.command.succession.Handing.begin;
import static org.caseledger.command.succession.Handing.given;
import static org.caseledger.command.succession.Handing.line;
import static org.caseledger.command.succession.Handing.offered;
import static org.caseledger.command.succession.Handing.offeredTo;
import static org.caseledger.command.succession.Handing.to;
import static org.caseledger.command.succession.SuccessionRefusal.*;

import org.caseledger.command.Town;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.succession.Doubt;
import org.caseledger.events.succession.SuccessionAccepted;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.succession.SuccessionQuestioned;
import org.caseledger.events.succession.SuccessionTakenBack;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class SuccessionTest {

    @Test
    void a_worker_offers_open_work_to_a_colleague_line_by_line() {
        given().by(SELF_RELIANCE_WORKER)
                .when(begin(to(COLLEAGUE), line(null)))
                .thenAccepted(events ->
                        assertThat(events)
                                .hasSize(2)
                                .last()
                                .isInstanceOfSatisfying(
                                        SuccessionOffered.class,
                                        offer ->
                                                assertThat(offer.workId())
                                                        .isEqualTo(CONSULTATION)));
    }

    @Test
    void work_waits_on_a_post_that_nobody_holds_yet() {
        given().by(OFFICER)
                .when(begin(new Successor(SELF_RELIANCE_DESK, null, POST), line(null)))
                .thenAccepted(events -> assertThat(events).hasSize(2));
    }

    @Test
    void only_the_worker_the_agency_or_an_officer_hands_on() {
        given().by(TEACHER)
                .when(begin(to(COLLEAGUE), line(null)))
                .thenRefused(SUCCESSION_NOT_YOURS);
    }

    @Test
    void a_successor_is_named_another_person_and_of_that_agency() {
        given().when(begin(new Successor(SELF_RELIANCE_DESK, null, null), line(null)))
                .thenRefused(SUCCESSOR_NOT_NAMED);
        given().when(begin(to(SELF_RELIANCE_WORKER.staff()), line(null)))
                .thenRefused(SUCCESSOR_IS_THE_SAME);
        given().when(begin(to(TEACHER.staff()), line(null))).thenRefused(SUCCESSOR_NOT_OF_AGENCY);
        given().when(begin(new Successor(CARE_CENTRE, null, POST), line(null)))
                .thenRefused(SUCCESSOR_POST_NOT_THERE);
        given().when(begin(to(COLLEAGUE))).thenRefused(SUCCESSION_WITHOUT_WORK);
    }

    @Test
    void each_wrong_line_says_why_and_nothing_is_recorded() {
        var elsewhere =
                new WorkLine(
                        Town.id(22, 8),
                        new FileId(Town.id(9, 7)),
                        Handing.WORK,
                        new UUID(5, 6),
                        null,
                        null);
        var unknown = new WorkLine(Town.id(22, 9), FILE, Handing.WORK, new UUID(1, 2), null, null);
        Decision<?> decided =
                Handing.decide(begin(to(COLLEAGUE), line(null), elsewhere, unknown, line(null)));
        assertThat(decided)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused ->
                                assertThat(Handing.wrong(refused.why()))
                                        .extracting(wrong -> wrong.line() + " " + wrong.why())
                                        .containsExactly(
                                                "lines[1].workId WORK_NOT_HELD",
                                                "lines[2].workId WORK_NOT_HELD",
                                                "lines[3].workId WORK_ALREADY_OFFERED"));
    }

    @Test
    void work_that_waits_is_not_offered_again() {
        given(offered())
                .when(
                        new OfferWork(
                                SUCCESSION,
                                Town.id(22, 2),
                                FILE,
                                Handing.WORK,
                                CONSULTATION,
                                null,
                                null))
                .thenRefused(WORK_ALREADY_OFFERED);
    }

    @Test
    void another_agency_takes_work_over_only_where_it_may_know_of_the_persons() {
        var care = new Successor(CARE_CENTRE, CARE_MANAGER.staff(), null);
        Handing.refusesLine(begin(care, line(null)), PASSING_BASIS_MISSING);
        Handing.refusesLine(begin(care, line(LegalBasis.CONSENT)), PASSING_BASIS_DOES_NOT_HOLD);
        given().when(begin(care, line(LegalBasis.OTHER_STATUTE)))
                .thenAccepted(events -> assertThat(events).hasSize(2));
    }

    @Test
    void the_successor_alone_accepts_and_once() {
        var accept = new AcceptSuccession(SUCCESSION, LINE, FILE);
        given(offered())
                .by(Handing.colleague())
                .when(accept)
                .then(
                        new SuccessionAccepted(
                                SUCCESSION,
                                LINE,
                                FILE,
                                SELF_RELIANCE_DESK,
                                SELF_RELIANCE_DESK,
                                COLLEAGUE,
                                DAY));
        given(offered()).by(SELF_RELIANCE_WORKER).when(accept).thenRefused(SUCCESSOR_ANSWERS_ALONE);
        given(offered(), Handing.accepted(SELF_RELIANCE_DESK, COLLEAGUE))
                .by(Handing.colleague())
                .when(accept)
                .thenRefused(LINE_SETTLED);
        given(offered())
                .by(Handing.colleague())
                .when(new AcceptSuccession(SUCCESSION, new UUID(3, 4), FILE))
                .thenRefused(LINE_UNKNOWN);
    }

    @Test
    void a_successor_asks_back_gets_an_answer_and_the_work_keeps_waiting() {
        given(offered())
                .by(Handing.colleague())
                .when(new QuestionSuccession(SUCCESSION, LINE, FILE, Doubt.NOT_MINE, null))
                .then(new SuccessionQuestioned(SUCCESSION, LINE, FILE, Doubt.NOT_MINE, null));
        var answer = new AnswerSuccessionQuestion(SUCCESSION, LINE, FILE, new Words("説明します"));
        given(offered()).when(answer).thenRefused(LINE_NOT_QUESTIONED);
        given(offered(), new SuccessionQuestioned(SUCCESSION, LINE, FILE, Doubt.NOT_MINE, null))
                .when(answer)
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void an_offer_is_taken_back_while_it_waits() {
        var back = new TakeBackSuccession(SUCCESSION, LINE, FILE);
        given(offered()).when(back).then(new SuccessionTakenBack(SUCCESSION, LINE, FILE));
        given(offered(), new SuccessionTakenBack(SUCCESSION, LINE, FILE))
                .when(back)
                .thenRefused(LINE_SETTLED);
    }

    @Test
    void what_waits_goes_to_another_successor_of_the_agency() {
        var post = new Successor(SELF_RELIANCE_DESK, null, POST);
        given(offered())
                .when(new RedirectSuccession(SUCCESSION, post))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        given(offered())
                .when(new RedirectSuccession(SUCCESSION, new Successor(CARE_CENTRE, null, POST)))
                .thenRefused(SUCCESSOR_NOT_OF_AGENCY);
        given(offered(), new SuccessionTakenBack(SUCCESSION, LINE, FILE))
                .when(new RedirectSuccession(SUCCESSION, post))
                .thenRefused(NOTHING_WAITS);
    }

    @Test
    void another_agency_is_in_on_the_file_from_its_acceptance_to_the_end_of_the_work() {
        var care = new Successor(CARE_CENTRE, CARE_MANAGER.staff(), null);
        RegisterFold facts = new RegisterFold(Registers.ALL);
        Handing.town().forEach(event -> facts.record(recorded(event)));
        assertThat(FileCircle.includes(CARE_MANAGER, FILE, facts, DAY)).isFalse();
        facts.record(recorded(offeredTo(care)));
        assertThat(FileCircle.includes(CARE_MANAGER, FILE, facts, DAY)).isTrue();
        assertThat(FileCircle.isInOn(CARE_MANAGER, FILE, facts, DAY)).isFalse();
        facts.record(recorded(Handing.accepted(CARE_CENTRE, CARE_MANAGER.staff())));
        assertThat(FileCircle.isInOn(CARE_MANAGER, FILE, facts, DAY)).isTrue();
        facts.record(recorded(Handing.ended(CARE_CENTRE)));
        assertThat(FileCircle.includes(CARE_MANAGER, FILE, facts, DAY)).isFalse();
    }

    @Test
    void work_taken_over_from_another_agency_is_ended_by_that_agency() {
        var care = new Successor(CARE_CENTRE, CARE_MANAGER.staff(), null);
        var end = new EndSucceededWork(SUCCESSION, LINE, FILE, DAY);
        given(offeredTo(care), Handing.accepted(CARE_CENTRE, CARE_MANAGER.staff()))
                .by(CARE_MANAGER)
                .when(end)
                .then(Handing.ended(CARE_CENTRE));
        given(offeredTo(care), Handing.accepted(CARE_CENTRE, CARE_MANAGER.staff()))
                .by(SELF_RELIANCE_WORKER)
                .when(end)
                .thenRefused(SUCCESSION_NOT_YOURS);
        given(offered(), Handing.accepted(SELF_RELIANCE_DESK, COLLEAGUE))
                .when(end)
                .thenRefused(WORK_NOT_TAKEN_OVER);
        given(offeredTo(care), Handing.accepted(CARE_CENTRE, CARE_MANAGER.staff()))
                .by(CARE_MANAGER)
                .when(new EndSucceededWork(SUCCESSION, LINE, FILE, DAY.plusDays(1)))
                .thenRefused(SUCCESSION_DATE_IN_FUTURE);
    }

    @Test
    void a_succession_must_exist_and_begins_once() {
        given().when(new TakeBackSuccession(SUCCESSION, LINE, FILE))
                .thenRefused(SUCCESSION_UNKNOWN);
        given(offered())
                .when(begin(to(COLLEAGUE), line(null)))
                .thenRefused(SUCCESSION_ALREADY_BEGUN);
        given().when(
                        new BeginSuccession(
                                SUCCESSION,
                                new StaffId(Town.id(2, 99)),
                                to(COLLEAGUE),
                                DAY,
                                Handing.REASON,
                                List.of(line(null))))
                .thenRefused(PREDECESSOR_UNKNOWN);
    }

    private static RecordedEvent recorded(org.caseledger.events.value.LedgerEvent event) {
        return new RecordedEvent(UUID.randomUUID(), OFFICER, event);
    }

    @Test
    void words_are_kept_under_the_key_of_a_person_of_the_file() {
        var noted = new WorkLine(LINE, FILE, Handing.WORK, CONSULTATION, null, new Words("注意点"));
        given().when(begin(to(COLLEAGUE), noted))
                .thenAccepted(events ->
                        assertThat(((SuccessionOffered) events.getLast()).note()).isNotNull());
    }
}
