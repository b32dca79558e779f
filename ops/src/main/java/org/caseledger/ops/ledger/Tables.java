package org.caseledger.ops.ledger;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every table of a database, as text that COPY writes and reads. */
final class Tables {

    private static final String ALL =
            """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
              and c.relname <> 'flyway_schema_history'
            order by 1\
            """;
    private static final String COLUMNS =
            """
            select quote_ident(attname) from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum\
            """;

    private static final Pattern MONTH_OF_LOOKS = Pattern.compile("audit\\.look_(\\d{4})_(\\d{2})");

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** All of them, by name; what Flyway notes for itself is made anew by a restore. */
    List<String> all() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(ALL)) {
            return texts(rows);
        }
    }

    List<String> columns(String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            try (ResultSet rows = query.executeQuery()) {
                return texts(rows);
            }
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }

    /** Writes the rows the snapshot sees; answers how many. */
    long write(String table, List<String> columns, OutputStream out) throws SQLException {
        try {
            return copy().copyOut(
                            "copy %s (%s) to stdout".formatted(table, String.join(", ", columns)),
                            out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Puts the rows in place of what the migrations left; the guards against change rest. */
    long read(String table, List<String> columns, InputStream in) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            ensureMonth(table, statement);
            statement.execute("alter table " + table + " disable trigger user");
            statement.execute("delete from " + table);
            long rows =
                    copy().copyIn(
                                    "copy %s (%s) from stdin"
                                            .formatted(table, String.join(", ", columns)),
                                    in);
            statement.execute("alter table " + table + " enable trigger user");
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Looks lie in a table per month, which is there from the first look of the month on. */
    private static void ensureMonth(String table, Statement statement) throws SQLException {
        Matcher month = MONTH_OF_LOOKS.matcher(table);
        if (month.matches()) {
            statement.execute(
                    "select audit.ensure_month('%s-%s-15T00:00Z')"
                            .formatted(month.group(1), month.group(2)));
        }
    }

    private CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
