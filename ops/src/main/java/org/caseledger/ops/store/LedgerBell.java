package org.caseledger.ops.store;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Rings when the ledger has grown: at once through the database's notification, and at least every
 * half second even when that is lost. One connection and one thread for the whole process.
 */
public final class LedgerBell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerBell.class);
    private static final Duration AT_LEAST_EVERY = Duration.ofMillis(500);

    private final DataSource projector;
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private boolean reachable = true;

    /**
     * @param projector one connection of it is kept as long as the bell lives
     */
    public LedgerBell(DataSource projector) {
        this.projector = projector;
        this.thread = Thread.ofPlatform().name("ledger-bell").daemon().start(this::listen);
    }

    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    private void listen() {
        try {
            do {
                listenOnOneConnection();
            } while (!closed.await(AT_LEAST_EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenOnOneConnection() {
        try (Connection connection = projector.getConnection();
                Statement listen = connection.createStatement()) {
            listen.execute("listen caseledger");
            reachable = true;
            while (closed.getCount() > 0) {
                ring();
                connection
                        .unwrap(PGConnection.class)
                        .getNotifications((int) AT_LEAST_EVERY.toMillis());
            }
            listen.execute("unlisten caseledger");
        } catch (SQLException failure) {
            tell(failure);
            ring();
        }
    }

    private void tell(SQLException failure) {
        if (reachable && closed.getCount() > 0) {
            LOG.warn("not listening to the ledger, polling it: SQLState {}", failure.getSQLState());
        }
        reachable = false;
    }

    private void ring() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException failure) {
                LOG.error("a listener of the ledger failed", failure);
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
