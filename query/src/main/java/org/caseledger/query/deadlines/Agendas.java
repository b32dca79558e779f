package org.caseledger.query.deadlines;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AgendaItemWithdrawn;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.ledger.LedgerLine;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A sitting that is put off takes the return of its papers with it. One that is called off, or an
 * item that is taken off the agenda, leaves due what its place on the agenda had settled.
 */
record Agendas(DeadlineBook book, Known known) {

    /** Before the table ends what an item settles. */
    void before(LedgerEvent event) {
        if (event instanceof AgendaItemSet set) {
            known.settled()
                    .settle(
                            book.open(DeadlineKind.NEXT_SITTING),
                            set.itemId().value(),
                            set.sittingId().value());
        }
    }

    void after(LedgerLine line) {
        switch (line.event()) {
            case AttendanceRecorded it -> known.settled().dealtWith(it.itemId().value());
            case AgendaItemWithdrawn it ->
                    known.settled().leftBy((item, _) -> item.equals(it.itemId().value()), book);
            case SittingPostponed it -> papers(it.streamId(), it.heldOn());
            case SittingCancelled it -> {
                known.settled().leftBy((_, sitting) -> sitting.equals(it.streamId()), book);
                calledOff(it.streamId(), line.recordedOn());
            }
            default -> {}
        }
    }

    private void papers(UUID sitting, LocalDate heldOn) {
        book.open(DeadlineKind.PAPER_RECOVERY).stream()
                .filter(row -> row.stream().equals(sitting))
                .forEach(row -> book.move(row, heldOn));
    }

    /** Nobody needs them any more: they come back from that day on. */
    private void calledOff(UUID sitting, LocalDate day) {
        book.open(DeadlineKind.PAPER_RECOVERY).stream()
                .filter(row -> row.stream().equals(sitting))
                .filter(row -> row.countedFrom() == null || row.countedFrom().isAfter(day))
                .forEach(row -> book.move(row, day));
    }
}
