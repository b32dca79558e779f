package org.caseledger.query.deadlines;

import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.succession.SuccessionRedirected;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.DeadlineId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.caseledger.query.ledger.LedgerLine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The deadlines of one file while events are taken up one after another, in order. */
final class DeadlineBook {

    private final UUID id;
    private final Known known;
    private final Agendas agendas;
    private final Contractors contractors;
    private final Map<DeadlineId, DeadlineRow> open = new LinkedHashMap<>();
    private final Map<DeadlineId, DeadlineRow> changed = new LinkedHashMap<>();
    private final Set<DeadlineId> gone = new LinkedHashSet<>();

    DeadlineBook(UUID id, BookRow before) {
        this.id = id;
        this.known = new Known(before);
        this.agendas = new Agendas(this, known);
        this.contractors = new Contractors(this, known);
        before.open().forEach(row -> open.put(row.deadlineId(), row));
    }

    /** Takes up one more event: learns from it, then ends and opens what the table says. */
    void take(LedgerLine line) {
        LedgerEvent event = line.event();
        boolean ran = known.isRunning();
        known.learn(line);
        switch (event) {
            case DeadlineEvent passed -> raise(passed, line);
            case SuccessionRedirected other -> redirect(other);
            default -> {
                agendas.before(event);
                DeadlineTable.endings(event).forEach(ending -> end(ending, line));
                DeadlineTable.openings(event).forEach(opening -> open(opening, line));
                agendas.after(line);
                contractors.after(line);
                if (line.event().file().isPresent()) {
                    new FadeOut(this, known).after(line, ran);
                }
            }
        }
    }

    Known known() {
        return known;
    }

    Contractors contractors() {
        return contractors;
    }

    private void raise(DeadlineEvent passed, LedgerLine line) {
        DeadlineRow row = open.get(passed.deadlineId());
        if (row != null) {
            put(row.raised(passed.dueOn()));
            contractors.missed(row, line);
        }
    }

    private void redirect(SuccessionRedirected other) {
        List.copyOf(open.values()).stream()
                .filter(row -> row.stream().equals(other.streamId()))
                .filter(row -> other.lines().contains(row.matter()))
                .forEach(row -> put(row.ownedBy(Owner.of(other.successor()))));
    }

    private void end(Ending<?> ending, LedgerLine line) {
        end(ending.state(), row -> ending.ends(row, line, this));
    }

    void end(State state, Predicate<DeadlineRow> which) {
        for (DeadlineRow row : List.copyOf(open.values())) {
            if (which.test(row)) {
                put(row.ending(state));
            }
        }
    }

    private void open(Opening<?> opening, LedgerLine line) {
        for (Due due : opening.dues(line, this)) {
            end(
                    State.MET,
                    row -> row.kind() == opening.kind() && row.matter().equals(due.matter()));
            open(opening.kind(), due, line);
        }
    }

    void open(DeadlineKind kind, Due due, LedgerLine line) {
        UUID stream = line.event().streamId();
        put(
                new DeadlineRow(
                        DeadlineRow.idOf(kind, line.eventId(), due.matter()),
                        id,
                        line.event().file().orElse(null),
                        stream,
                        line.eventId(),
                        kind,
                        due.matter(),
                        due.on(),
                        due.from(),
                        due.within(),
                        State.OPEN,
                        due.owner().isNobody() ? responsible(stream, line) : due.owner(),
                        due.item(),
                        null));
    }

    private Owner responsible(UUID stream, LedgerLine line) {
        AgencyId agency = known.responsible(stream);
        return Owner.of(agency == null ? line.actor().organisation() : agency);
    }

    private void put(DeadlineRow row) {
        if (row.state() == State.OPEN) {
            open.put(row.deadlineId(), row);
        } else {
            open.remove(row.deadlineId());
        }
        changed.put(row.deadlineId(), row);
    }

    /** Leaves no trace of these: each new contact takes the place of the one before. */
    void forget(DeadlineKind kind) {
        for (DeadlineRow row : List.copyOf(open.values())) {
            if (row.kind() == kind) {
                open.remove(row.deadlineId());
                changed.remove(row.deadlineId());
                gone.add(row.deadlineId());
            }
        }
    }

    boolean has(DeadlineKind kind) {
        return open.values().stream().anyMatch(row -> row.kind() == kind);
    }

    List<DeadlineRow> open(DeadlineKind kind) {
        return open.values().stream().filter(row -> row.kind() == kind).toList();
    }

    List<DeadlineRow> open(DeadlineKind kind, Owner owner) {
        return open(kind).stream().filter(row -> row.owner().equals(owner)).toList();
    }

    /** What was settled is due as it was. */
    void opensAgain(DeadlineRow row) {
        put(row.ending(State.OPEN));
    }

    /** The days of the profile count from another day. */
    void move(DeadlineRow row, LocalDate day) {
        put(row.countingFrom(day));
    }

    /** What has changed since the book was opened. */
    Collection<DeadlineRow> changed() {
        return changed.values();
    }

    Set<DeadlineId> gone() {
        return gone;
    }

    BookRow kept() {
        return known.kept(List.copyOf(open.values()));
    }
}
