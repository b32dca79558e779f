package org.caseledger.ops.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a database says about itself: which draft of the stored bytes it has, and since when.
 *
 * @param kind {@code demonstration} or {@code normal}
 */
public record Installation(String format, String kind, Instant created) {

    /** The stored bytes this version writes and reads. */
    public static final String FORMAT = "draft-1";

    private static final String SQL = "select format, kind, created from ledger.installation";

    /** The one row of the installation; empty when there is not exactly one. */
    public static Optional<Installation> in(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(SQL)) {
            List<Installation> found = Reading.rows(rows, Installation::of);
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
    }

    private static Installation of(ResultSet row) throws SQLException {
        return new Installation(
                row.getString("format"), row.getString("kind"), StoredEvents.time(row, "created"));
    }

    /** What is wrong with the row: it must be there, of this format, and older than any event. */
    static Optional<Break> fault(Connection connection) throws SQLException {
        Optional<Installation> found = in(connection);
        if (found.isEmpty()) {
            return Optional.of(
                    new Break("台帳の設置の記録がありません", "the row of the installation is missing"));
        }
        return found.get().format().equals(FORMAT)
                ? Optional.empty()
                : Optional.of(
                        new Break(
                                "台帳の形式が %s ではありません".formatted(FORMAT),
                                "the format of the ledger is not %s".formatted(FORMAT)));
    }
}
