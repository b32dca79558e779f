package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.caseledger.query.deadlines.Opening.Taken;
import org.caseledger.query.ledger.LedgerLine;

import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** One line of the table: this event ends open deadlines of that kind, met or lapsed. */
record Ending<E extends LedgerEvent>(
        DeadlineKind kind, Class<E> by, State state, BiPredicate<Taken<E>, DeadlineRow> which) {

    /** All of the kind that the same stream set are met. */
    static <E extends LedgerEvent> Ending<E> met(DeadlineKind kind, Class<E> by) {
        return new Ending<>(kind, by, State.MET, Ending::ofTheStream);
    }

    /** Those about this matter are met. */
    static <E extends LedgerEvent> Ending<E> met(
            DeadlineKind kind, Class<E> by, Function<E, UUID> matter) {
        return new Ending<>(kind, by, State.MET, about(matter));
    }

    /** Those that this tells are met. */
    static <E extends LedgerEvent> Ending<E> metWhere(
            DeadlineKind kind, Class<E> by, BiPredicate<Taken<E>, DeadlineRow> which) {
        return new Ending<>(kind, by, State.MET, which);
    }

    /** What they hung on has ended. */
    static <E extends LedgerEvent> Ending<E> lapsed(DeadlineKind kind, Class<E> by) {
        return new Ending<>(kind, by, State.LAPSED, Ending::ofTheStream);
    }

    static <E extends LedgerEvent> Ending<E> lapsed(
            DeadlineKind kind, Class<E> by, Function<E, UUID> matter) {
        return new Ending<>(kind, by, State.LAPSED, about(matter));
    }

    boolean ends(DeadlineRow row, LedgerLine line, DeadlineBook book) {
        return row.kind() == kind
                && which.test(new Taken<>(by.cast(line.event()), line, book), row);
    }

    private static <E extends LedgerEvent> boolean ofTheStream(Taken<E> taken, DeadlineRow row) {
        return row.stream().equals(taken.event().streamId());
    }

    private static <E extends LedgerEvent> BiPredicate<Taken<E>, DeadlineRow> about(
            Function<E, UUID> matter) {
        return (taken, row) -> row.matter().equals(matter.apply(taken.event()));
    }
}
