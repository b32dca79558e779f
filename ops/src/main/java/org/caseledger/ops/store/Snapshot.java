package org.caseledger.ops.store;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** One read-only view of a database that does not change while it is read. */
public final class Snapshot {

    /** Makes something of a connection whose transaction is open. */
    public interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private Snapshot() {}

    /** Asks within one repeatable-read transaction, which is then rolled back. */
    public static <T> T of(DataSource source, Question<T> question) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return question.ask(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the ledger could not be read", failure);
        }
    }
}
