package org.caseledger.ops.store;

import org.caseledger.ops.store.Verification.Checked;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Recomputes every hash, number and register of the ledger from what is stored, in one snapshot and
 * a few hundred rows at a time. It tells whether somebody with power over the database changed a
 * row; a rewriting of everything is told only by a checkpoint kept elsewhere.
 */
public final class Verify {

    private static final int ROWS = 500;
    private static final String MUNICIPALITIES =
            "select municipality from ledger.event union select municipality from ledger.batch"
                    + " union select municipality from ledger.label"
                    + " union select municipality from ledger.register_entry order by 1";

    private final DataSource everything;

    /**
     * @param everything connections that read all municipalities: the projector role, or the owner
     */
    public Verify(DataSource everything) {
        this.everything = everything;
    }

    /** Recomputes everything from the first event on. */
    public Verification run() {
        return Snapshot.of(everything, Verify::run);
    }

    /** Goes on from an earlier finding: recomputes the chains over new events only. */
    public Verification after(Verification before) {
        return Snapshot.of(everything, connection -> Growth.since(before, connection));
    }

    /** Verifies what this connection sees in its open transaction. */
    static Verification run(Connection connection) throws SQLException {
        List<Checked> checked = new ArrayList<>();
        for (String municipality : municipalities(connection)) {
            checked.add(everything(connection, municipality));
        }
        Optional<Break> elsewhere = Numbers.firstHole(connection);
        if (elsewhere.isEmpty()) {
            elsewhere = Installation.fault(connection);
        }
        return new Verification(checked, elsewhere, Numbers.lastSeq(connection));
    }

    private static List<String> municipalities(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(MUNICIPALITIES)) {
            return Reading.rows(rows, row -> row.getString(1));
        }
    }

    private static Checked everything(Connection connection, String municipality)
            throws SQLException {
        var registers = new RegisterCheck();
        Checked found = chain(connection, municipality, ChainEnd.BEGINNING, registers::take);
        Optional<Break> fault = found.firstBreak();
        if (fault.isEmpty()) {
            fault = LabelCheck.firstBreak(connection, municipality);
        }
        if (fault.isEmpty()) {
            fault = registers.compare(connection, municipality);
        }
        return new Checked(municipality, found.end(), fault);
    }

    /** What else is to be done with an event whose hashes hold. */
    interface Taker {
        Optional<Break> take(StoredRow row);
    }

    static Checked chain(Connection connection, String municipality, ChainEnd from, Taker taker)
            throws SQLException {
        try (PreparedStatement events = streaming(connection, StoredRow.SQL, municipality, from);
                PreparedStatement batches =
                        streaming(connection, StoredBatch.SQL, municipality, from);
                ResultSet rows = events.executeQuery();
                ResultSet batchRows = batches.executeQuery()) {
            var walk = new ChainWalk(from, batchRows);
            Optional<Break> fault = Optional.empty();
            while (fault.isEmpty() && rows.next()) {
                StoredRow row = StoredRow.of(rows);
                fault = walk.next(row).or(() -> taker.take(row));
            }
            return new Checked(municipality, walk.held(), fault.isPresent() ? fault : walk.end());
        }
    }

    private static PreparedStatement streaming(
            Connection connection, String sql, String municipality, ChainEnd from)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(ROWS);
        query.setString(1, municipality);
        query.setLong(2, from.position());
        return query;
    }
}
