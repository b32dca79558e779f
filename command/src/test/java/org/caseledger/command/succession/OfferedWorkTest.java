package org.caseledger.command.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.CARE_MANAGER;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.SELF_RELIANCE_DESK;
import static org.caseledger.command.Town.SELF_RELIANCE_WORKER;
import static org.caseledger.command.succession.Handing.COLLEAGUE;
import static org.caseledger.command.succession.Handing.CONSULTATION;
import static org.caseledger.command.succession.Handing.LINE;
import static org.caseledger.command.succession.Handing.SUCCESSION;
import static org.caseledger.command.succession.Handing.begin;
import static org.caseledger.command.succession.Handing.given;
import static org.caseledger.command.succession.Handing.offered;
import static org.caseledger.command.succession.Handing.to;
import static org.caseledger.command.succession.SuccessionRefusal.LINE_ALREADY_THERE;
import static org.caseledger.command.succession.SuccessionRefusal.NOTE_WITHOUT_PERSON;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_NOT_YET;
import static org.caseledger.command.succession.SuccessionRefusal.SUCCESSION_WITH_WRONG_LINES;

import org.caseledger.command.Town;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.directory.StaffTransferred;
import org.caseledger.events.succession.Doubt;
import org.caseledger.events.succession.SuccessionEvent;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.succession.SuccessionRedirected;
import org.caseledger.events.succession.SuccessionTakenBack;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class OfferedWorkTest {

    @Test
    void the_line_of_another_offer_is_not_used_again() {
        given(offered())
                .when(
                        new OfferWork(
                                SUCCESSION, LINE, FILE, Handing.WORK, new UUID(1, 2), null, null))
                .thenRefused(LINE_ALREADY_THERE);
    }

    @Test
    void wrong_lines_are_told_together() {
        Decision<?> decided =
                Handing.decide(
                        begin(
                                to(COLLEAGUE),
                                new WorkLine(
                                        LINE, FILE, Handing.WORK, new UUID(1, 2), null, null)));
        assertThat(decided)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused ->
                                assertThat(refused.why().code())
                                        .isEqualTo(SUCCESSION_WITH_WRONG_LINES.code()));
    }

    @Test
    void another_agency_takes_work_over_from_the_day_it_was_agreed_for() {
        var care = new Successor(CARE_CENTRE, CARE_MANAGER.staff(), null);
        given(
                        new SuccessionOffered(
                                SUCCESSION,
                                LINE,
                                FILE,
                                SELF_RELIANCE_WORKER.staff(),
                                SELF_RELIANCE_DESK,
                                care,
                                Handing.WORK,
                                CONSULTATION,
                                null,
                                DAY.plusDays(1),
                                null))
                .by(CARE_MANAGER)
                .when(new AcceptSuccession(SUCCESSION, LINE, FILE))
                .thenRefused(SUCCESSION_NOT_YET);
    }

    @Test
    void a_note_needs_a_person_of_the_file_whose_key_keeps_it() {
        FileId empty = new FileId(Town.id(9, 8));
        given(
                        new SuccessionOffered(
                                SUCCESSION,
                                LINE,
                                empty,
                                SELF_RELIANCE_WORKER.staff(),
                                SELF_RELIANCE_DESK,
                                to(COLLEAGUE),
                                Handing.WORK,
                                CONSULTATION,
                                null,
                                DAY,
                                null))
                .by(Handing.colleague())
                .when(
                        new QuestionSuccession(
                                SUCCESSION, LINE, empty, Doubt.NOT_MINE, new Words("なぜですか")))
                .thenRefused(NOTE_WITHOUT_PERSON);
    }

    @Test
    void what_is_offered_after_the_rest_went_to_another_goes_to_that_one_too() {
        var post = new Successor(SELF_RELIANCE_DESK, null, Handing.POST);
        given(begunAnew(post))
                .when(
                        new OfferWork(
                                SUCCESSION,
                                Town.id(22, 2),
                                FILE,
                                Handing.WORK,
                                CONSULTATION,
                                null,
                                null))
                .thenAccepted(events ->
                        assertThat(((SuccessionOffered) events.getFirst()).successor())
                                .isEqualTo(post));
    }

    @Test
    void nothing_more_is_offered_to_a_successor_who_has_left_meanwhile() {
        given(offered(), new SuccessionTakenBack(SUCCESSION, LINE, FILE))
                .given(new StaffLeft(Town.MIHON, COLLEAGUE, Town.DAY))
                .when(
                        new OfferWork(
                                SUCCESSION,
                                Town.id(22, 2),
                                FILE,
                                Handing.WORK,
                                CONSULTATION,
                                null,
                                null))
                .thenRefused(SuccessionRefusal.SUCCESSOR_NOT_OF_AGENCY);
    }

    @Test
    void who_moved_to_another_office_hands_on_the_work_left_behind() {
        given().given(
                        new StaffTransferred(
                                Town.MIHON,
                                SELF_RELIANCE_WORKER.staff(),
                                CARE_CENTRE,
                                "担当",
                                Capacity.AGENCY_WORKER,
                                DAY))
                .by(Handing.colleague())
                .when(begin(to(COLLEAGUE), Handing.line(null)))
                .thenAccepted(events -> assertThat(events).hasSize(2));
    }

    /** Its only line was taken back after it went to another successor. */
    private static SuccessionEvent[] begunAnew(Successor other) {
        return new SuccessionEvent[] {
            offered(),
            new SuccessionRedirected(SUCCESSION, List.of(LINE), other),
            new SuccessionTakenBack(SUCCESSION, LINE, FILE)
        };
    }
}
