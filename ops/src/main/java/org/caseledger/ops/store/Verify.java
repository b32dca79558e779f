package org.caseledger.ops.store;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.ops.store.Verification.Checked;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * Recomputes every hash and number of the ledger from what is stored, in one snapshot and a few
 * hundred rows at a time. It tells whether somebody with power over the database changed a row; a
 * rewriting of everything is told only by a checkpoint kept elsewhere.
 */
public final class Verify {

    private static final int ROWS = 500;
    private static final String MUNICIPALITIES =
            "select municipality from ledger.event union select municipality from ledger.batch"
                    + " union select municipality from ledger.label order by 1";
    private static final JsonMapper JSON = LedgerJson.plain();

    private final DataSource everything;

    /**
     * @param everything connections that read all municipalities: the projector role, or the owner
     */
    public Verify(DataSource everything) {
        this.everything = everything;
    }

    public Verification run() {
        try (Connection connection = everything.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return run(connection);
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

    /** Verifies what this connection sees in its open transaction. */
    static Verification run(Connection connection) throws SQLException {
        List<Checked> checked = new ArrayList<>();
        for (String municipality : municipalities(connection)) {
            Checked events = events(connection, municipality);
            Optional<String> labels = labels(connection, municipality);
            checked.add(
                    new Checked(
                            municipality,
                            events.holdsUpTo(),
                            events.firstBreak().or(() -> labels)));
        }
        return new Verification(checked, holeInNumbers(connection));
    }

    private static List<String> municipalities(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(MUNICIPALITIES)) {
            return Reading.rows(rows, row -> row.getString(1));
        }
    }

    private static Checked events(Connection connection, String municipality) throws SQLException {
        try (PreparedStatement events = streaming(connection, StoredRow.SQL, municipality);
                PreparedStatement batches = streaming(connection, StoredBatch.SQL, municipality);
                ResultSet rows = events.executeQuery();
                ResultSet batchRows = batches.executeQuery()) {
            var walk = new ChainWalk(batchRows);
            Optional<String> fault = Optional.empty();
            while (fault.isEmpty() && rows.next()) {
                fault = walk.next(StoredRow.of(rows));
            }
            fault = fault.or(walk::end);
            return new Checked(municipality, walk.holdsUpTo(), fault);
        }
    }

    private static PreparedStatement streaming(Connection connection, String sql, String value)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(ROWS);
        query.setString(1, value);
        return query;
    }

    private static Optional<String> labels(Connection connection, String municipality)
            throws SQLException {
        String sql = "select label_id, content from ledger.label where municipality = ?";
        try (PreparedStatement query = streaming(connection, sql, municipality);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                if (!isLabel(id, rows.getString(2), municipality)) {
                    return Optional.of("label " + id + " is not what its id says");
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isLabel(UUID id, String content, String municipality) {
        try {
            Label label = JSON.readValue(content, Label.class);
            return LabelId.of(label).equals(id)
                    && label.municipality().value().equals(municipality);
        } catch (JacksonException | IllegalArgumentException _) {
            return false;
        }
    }

    private static Optional<String> holeInNumbers(Connection connection) throws SQLException {
        String sql =
                "select count(*) = coalesce(max(seq), 0) and coalesce(min(seq), 1) = 1"
                        + " from ledger.event";
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1)
                    ? Optional.empty()
                    : Optional.of("the numbers over all municipalities have a hole");
        }
    }
}
