package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.caseledger.query.deadlines.DeadlineRow.State;
import org.caseledger.query.ledger.LedgerLine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A file told event by event, and what is due by then. */
final class Told {

    static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    static final CaseId CASE = new CaseId(new UUID(1, 1));
    static final FileId FILE = new FileId(new UUID(1, 2));
    static final PersonId MOTHER = new PersonId(new UUID(1, 3));
    static final AgencyId DESK = new AgencyId(new UUID(2, 1));
    static final AgencyId NEXT = new AgencyId(new UUID(2, 2));
    static final Labelled<Words> WORDS = Withheld.notEntitled();

    private static final Actor WORKER =
            new Actor(
                    new MunicipalityCode("999997"),
                    new StaffId(new UUID(4, 1)),
                    DESK,
                    Capacity.COORDINATOR);

    private final UUID book;
    private final Map<UUID, DeadlineRow> rows = new LinkedHashMap<>();
    private BookRow kept = BookRow.EMPTY;
    private int told;

    private Told(UUID book) {
        this.book = book;
    }

    static Told file(LedgerEvent... events) {
        var told = new Told(FILE.value());
        return told.and(events);
    }

    /** Each event is taken up by a book opened anew, as the view does. */
    Told and(LedgerEvent... events) {
        for (LedgerEvent event : events) {
            told++;
            var open = new DeadlineBook(book, kept);
            open.take(
                    new LedgerLine(
                            told,
                            eventId(told - 1),
                            DAY.atStartOfDay(LedgerLine.TOWN_TIME).toInstant(),
                            WORKER,
                            event));
            kept = open.kept();
            open.gone().forEach(id -> rows.remove(id.value()));
            open.changed().forEach(row -> rows.put(row.deadlineId().value(), row));
        }
        return this;
    }

    /** The id of the n-th event told (from 0). */
    static UUID eventId(int index) {
        return new UUID(9, index);
    }

    List<DeadlineRow> all(DeadlineKind kind) {
        return rows.values().stream().filter(row -> row.kind() == kind).toList();
    }

    DeadlineRow one(DeadlineKind kind) {
        List<DeadlineRow> found = all(kind);
        assertThat(found).as(kind.name()).hasSize(1);
        return found.getFirst();
    }

    List<State> states(DeadlineKind kind) {
        return all(kind).stream().map(DeadlineRow::state).toList();
    }
}
