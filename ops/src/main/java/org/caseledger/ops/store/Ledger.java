package org.caseledger.ops.store;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.caseledger.command.axon.KeyReused;
import org.caseledger.command.axon.OutcomeUnknown;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

import javax.sql.DataSource;

/** The append function of the database, and the two questions a door asks before and after it. */
public final class Ledger {

    private static final String FIRST_ANSWER =
            "select request_hash, verdict from ledger.idempotency"
                    + " where municipality = ? and actor = ? and key = ?";

    private final DataSource app;

    /**
     * @param app connections in autocommit whose role is {@code caseledger_app}
     */
    public Ledger(DataSource app) {
        this.app = app;
    }

    /**
     * Records the act in one call and one transaction.
     *
     * @throws OutcomeUnknown when the connection broke on the way
     */
    Verdict append(Append append) {
        try (Connection connection = app.getConnection()) {
            return call(connection, append);
        } catch (SQLException failure) {
            throw new EventStoreException("the ledger could not record", failure);
        }
    }

    private static Verdict call(Connection connection, Append append) throws SQLException {
        try (PreparedStatement call = AppendCall.prepare(connection, append);
                ResultSet rows = call.executeQuery()) {
            rows.next();
            return AppendCall.verdict(rows.getString(1));
        } catch (SQLException failure) {
            if (AppendCall.VERSION_CONFLICT.equals(failure.getSQLState())) {
                return new Verdict.VersionConflict();
            }
            if (AppendCall.ELSEWHERE.equals(failure.getSQLState())) {
                return new Verdict.Elsewhere();
            }
            if (broke(failure, connection)) {
                throw new OutcomeUnknown(failure);
            }
            throw failure;
        }
    }

    private static boolean broke(SQLException failure, Connection connection) throws SQLException {
        String state = failure.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("57P")
                || connection.isClosed()
                || !connection.isValid(1);
    }

    /**
     * The answer the same request got before, so that a retry is not decided anew.
     *
     * @throws KeyReused when the key came with another request
     */
    public Optional<Appended> firstAnswer(
            MunicipalityCode municipality, StaffId actor, String key, byte[] requestHash) {
        return Reading.in(municipality.value(), app)
                .first(
                        FIRST_ANSWER,
                        row -> {
                            if (!Arrays.equals(row.getBytes(1), requestHash)) {
                                throw new KeyReused();
                            }
                            return AppendCall.firstAnswer(row.getString(2));
                        },
                        municipality.value(),
                        actor.value(),
                        key);
    }

    /**
     * The last position of the municipality recorded at or before that time; 0 before the first.
     */
    public long asOfPosition(MunicipalityCode municipality, Instant time) {
        return Reading.in(municipality.value(), app)
                .first(
                        "select ledger.as_of_position(?, ?)",
                        row -> row.getLong(1),
                        municipality.value(),
                        OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
                .orElse(0L);
    }

    static ConcurrencyException changed(String what) {
        return new ConcurrencyException(what + " was changed by somebody else in the meantime");
    }
}
