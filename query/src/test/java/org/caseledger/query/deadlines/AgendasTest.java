package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.events.deadline.DeadlineKind.NEXT_SITTING;
import static org.caseledger.events.deadline.DeadlineKind.PAPER_RECOVERY;
import static org.caseledger.query.deadlines.Told.DAY;
import static org.caseledger.query.deadlines.Told.FILE;
import static org.caseledger.query.deadlines.Told.MOTHER;
import static org.caseledger.query.deadlines.Told.WORDS;
import static org.caseledger.query.deadlines.Told.file;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AgendaItemWithdrawn;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.NextDateSet;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Deadlines around a sitting follow it when it is put off, and come back when it is called off. */
class AgendasTest {

    private static final SittingId FIRST = new SittingId(new UUID(6, 1));
    private static final SittingId SECOND = new SittingId(new UUID(6, 2));
    private static final SittingId THIRD = new SittingId(new UUID(6, 3));
    private static final StaffId TEACHER = new StaffId(new UUID(6, 4));
    private static final LocalDate SITS = DAY.plusDays(5);
    private static final LocalDate LATER = DAY.plusDays(40);

    @Test
    void papers_come_back_after_the_day_to_which_the_sitting_was_put_off() {
        Told told = file(copy(SECOND), copy(THIRD));

        told.and(new SittingPostponed(SECOND, LATER, WORDS));

        assertThat(told.all(PAPER_RECOVERY))
                .extracting(DeadlineRow::countedFrom)
                .containsExactly(LATER, SITS);
    }

    @Test
    void papers_of_a_sitting_that_is_called_off_come_back_from_that_day_on() {
        Told told = file(copy(SECOND));

        told.and(new SittingCancelled(SECOND, WORDS));

        assertThat(told.one(PAPER_RECOVERY).countedFrom()).isEqualTo(DAY);
        assertThat(told.states(PAPER_RECOVERY)).containsExactly(State.OPEN);
    }

    @Test
    void the_next_sitting_is_due_again_when_the_one_it_was_set_for_is_called_off() {
        Told told = file(nextOn(), set(SECOND));
        assertThat(told.states(NEXT_SITTING)).containsExactly(State.MET);

        told.and(new SittingPostponed(SECOND, LATER, WORDS));
        assertThat(told.states(NEXT_SITTING)).containsExactly(State.MET);
        told.and(new SittingCancelled(SECOND, WORDS));
        assertThat(told.states(NEXT_SITTING)).containsExactly(State.OPEN);

        told.and(set(THIRD));
        assertThat(told.states(NEXT_SITTING)).containsExactly(State.MET);
    }

    @Test
    void an_item_taken_off_the_agenda_leaves_the_next_sitting_due_unless_another_has_it() {
        Told told = file(nextOn(), set(SECOND), set(THIRD));

        told.and(withdrawn(SECOND));
        assertThat(told.states(NEXT_SITTING)).containsExactly(State.MET);
        told.and(withdrawn(THIRD));
        assertThat(told.states(NEXT_SITTING)).containsExactly(State.OPEN);
    }

    @Test
    void what_was_dealt_with_does_not_come_back() {
        Told told = file(nextOn(), set(SECOND), attended(SECOND), set(THIRD));

        told.and(withdrawn(THIRD));

        assertThat(told.states(NEXT_SITTING)).containsExactly(State.MET);
    }

    private static ItemId item(SittingId sitting) {
        return new ItemId(new UUID(8, sitting.value().getLeastSignificantBits()));
    }

    private static NextDateSet nextOn() {
        return new NextDateSet(FIRST, item(FIRST), FILE, SITS);
    }

    private static AgendaItemSet set(SittingId sitting) {
        return new AgendaItemSet(
                sitting,
                item(sitting),
                FILE,
                LegalBasis.SUPPORT_CONFERENCE_106_6,
                List.of(MOTHER),
                List.of());
    }

    private static AgendaItemWithdrawn withdrawn(SittingId sitting) {
        return new AgendaItemWithdrawn(sitting, item(sitting), FILE, WORDS);
    }

    private static AttendanceRecorded attended(SittingId sitting) {
        return new AttendanceRecorded(
                sitting, item(sitting), FILE, TEACHER, LocalTime.of(10, 0), LocalTime.of(10, 30));
    }

    private static MaterialDistributed copy(SittingId sitting) {
        return new MaterialDistributed(sitting, item(sitting), FILE, 1, 1, TEACHER, SITS);
    }
}
