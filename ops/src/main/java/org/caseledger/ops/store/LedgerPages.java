package org.caseledger.ops.store;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.caseledger.events.storage.UnknownEvent;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

import javax.sql.DataSource;

/**
 * Reads the ledger forward page by page and makes sure that each event is the successor of the
 * last. One hole, and it throws {@link LedgerHole} for good. Axon's coordinator asks from two threads
 * for a moment, one letting go and one taking over, so each call has the pages to itself.
 */
final class LedgerPages {

    private static final int PAGE = 500;
    private static final String SQL =
            "select "
                    + StoredEvents.COLUMNS
                    + " from ledger.event where seq > ? order by seq limit "
                    + PAGE;
    private static final String HEAD = "select coalesce(max(seq), 0) from ledger.event";

    private final DataSource projector;
    private final StoredEvents stored;
    private final Queue<TrackedEventMessage<?>> page = new ArrayDeque<>();
    private long read;
    private boolean startChecked;

    LedgerPages(DataSource projector, StoredEvents stored, long after) {
        this.projector = projector;
        this.stored = stored;
        this.read = after;
    }

    /** The next event if there is one by now. */
    synchronized Optional<TrackedEventMessage<?>> next() {
        peek();
        return Optional.ofNullable(page.poll());
    }

    synchronized Optional<TrackedEventMessage<?>> peek() {
        if (page.isEmpty()) {
            readPage();
        }
        return Optional.ofNullable(page.peek());
    }

    private void readPage() {
        try (Connection connection = projector.getConnection()) {
            checkStart(connection);
            try (PreparedStatement query = connection.prepareStatement(SQL)) {
                query.setLong(1, read);
                take(query);
            }
        } catch (SQLException failure) {
            throw new EventStoreException("the ledger could not be followed", failure);
        }
    }

    /** What comes before a fault is still handed out; the fault is met again by the next page. */
    private void take(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                takeSuccessor(row);
            }
        } catch (LedgerHole | UnknownEvent fault) {
            if (page.isEmpty()) {
                throw fault;
            }
        }
    }

    private void takeSuccessor(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        if (seq != read + 1) {
            throw new LedgerHole(read + 1, seq);
        }
        page.add(stored.tracked(row));
        read = seq;
    }

    private void checkStart(Connection connection) throws SQLException {
        if (startChecked) {
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(HEAD);
                ResultSet head = query.executeQuery()) {
            head.next();
            if (head.getLong(1) < read) {
                throw new LedgerHole(
                        "the ledger ends at event "
                                + head.getLong(1)
                                + " before the view's "
                                + read);
            }
        }
        startChecked = true;
    }
}
