package org.caseledger.query.deadlines;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.MetaData;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingPostponed;
import org.caseledger.events.correction.Correction;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.programme.FallbackReviewed;
import org.caseledger.events.programme.OutreachMonthReported;
import org.caseledger.events.succession.SuccessionRedirected;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.View;
import org.caseledger.query.ledger.ViewProgress;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every deadline that events have set, and how it stands; events alone open and end them. */
@Component
public class Deadlines implements View {

    private final DeadlineStore store;
    private final ViewProgress progress;
    private final BookSources sources;

    public Deadlines(DeadlineStore store, ViewProgress progress, LedgerHistory history) {
        this.store = store;
        this.progress = progress;
        this.sources = new BookSources(store.projector(), history);
    }

    @Override
    public String name() {
        return "deadlines";
    }

    @EventHandler
    public void on(LedgerEvent event, MetaData meta) {
        LedgerLine line = ReadLine.of(event, meta);
        for (UUID book : books(line)) {
            if (event instanceof Correction) {
                foldAnew(book, line);
            } else {
                take(book, line);
            }
        }
        progress.reached(this, meta);
    }

    @ResetHandler
    public void reset() {
        store.empty();
        progress.forget(this);
    }

    private List<UUID> books(LedgerLine line) {
        LedgerEvent event = line.event();
        String town = line.actor().municipality().value();
        return switch (event) {
            case DeadlineEvent passed -> store.bookOf(town, passed.deadlineId());
            case SuccessionRedirected other -> store.booksOf(town, other.streamId(), other.lines());
            case FallbackReviewed looked -> store.booksAbout(town, looked.entryId().value());
            case SittingPostponed _, SittingCancelled _ ->
                    sources.filesOf(event.streamId(), line.position());
            default ->
                    event.file()
                            .map(file -> List.of(file.value()))
                            .orElseGet(() -> concernsNoFile(event, line.actor().municipality()));
        };
    }

    /** Reports on months stand in streams of their own; what they make due, contracts end. */
    private static List<UUID> concernsNoFile(LedgerEvent event, MunicipalityCode town) {
        return switch (event) {
            case OutreachMonthReported _ -> List.of(StreamIds.directory(town));
            case Correction _ ->
                    Stream.of(event.streamId(), StreamIds.directory(town)).distinct().toList();
            default ->
                    DeadlineTable.knows(event) || Contractors.concerns(event)
                            ? List.of(event.streamId())
                            : List.of();
        };
    }

    private void take(UUID id, LedgerLine line) {
        String town = line.actor().municipality().value();
        BookRow before = store.book(town, id, line.position());
        if (before == null) {
            return;
        }
        var book = new DeadlineBook(id, before);
        book.take(line);
        if (!book.kept().equals(before)) {
            store.keep(town, id, line.position(), book);
        }
    }

    /** A correction may undo any earlier act, so all is made from what still counts. */
    private void foldAnew(UUID id, LedgerLine line) {
        MunicipalityCode town = line.actor().municipality();
        List<LedgerLine> standing =
                line.event()
                        .file()
                        .map(file -> sources.ofFile(file, town, line.position()))
                        .orElseGet(() -> sources.ofStream(id, town, line.position()));
        var book = new DeadlineBook(id, BookRow.EMPTY);
        standing.forEach(book::take);
        store.forget(town.value(), id);
        store.keep(town.value(), id, line.position(), book);
    }
}
