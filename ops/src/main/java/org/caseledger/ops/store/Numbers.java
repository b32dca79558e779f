package org.caseledger.ops.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** The numbers that count over all municipalities. */
final class Numbers {

    private Numbers() {}

    static long lastSeq(Connection connection) throws SQLException {
        return number(connection, "select coalesce(max(seq), 0) from ledger.event");
    }

    static Optional<Break> firstHole(Connection connection) throws SQLException {
        long holes =
                number(
                        connection,
                        "select coalesce(max(seq), 0) - count(*) + coalesce(min(seq), 1) - 1"
                                + " from ledger.event");
        return holes == 0
                ? Optional.empty()
                : Optional.of(
                        new Break(
                                "全自治体を通した番号に欠番があります",
                                "the numbers over all municipalities have a hole"));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
