package org.caseledger.ops.store;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * A query as the application role, bound to one municipality. The binding goes in the same message
 * as the query and ends with it, so a pooled connection carries nothing over.
 */
final class Reading {

    private static final String BIND = "select set_config('caseledger.municipality', ?, true);";

    /** Makes a value of the current row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final String municipality;
    private final DataSource app;

    private Reading(String municipality, DataSource app) {
        this.municipality = municipality;
        this.app = app;
    }

    static Reading in(String municipality, DataSource app) {
        return new Reading(municipality, app);
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return all(sql, row, parameters).stream().findFirst();
    }

    <T> List<T> all(String sql, Row<T> row, Object... parameters) {
        try (Connection connection = app.getConnection();
                PreparedStatement query = connection.prepareStatement(BIND + sql)) {
            query.setString(1, municipality);
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 2, parameters[i]);
            }
            query.execute();
            query.getMoreResults();
            return rows(query.getResultSet(), row);
        } catch (SQLException failure) {
            throw new EventStoreException("the ledger could not be read", failure);
        }
    }

    static <T> List<T> rows(ResultSet result, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row.read(result));
        }
        return rows;
    }
}
