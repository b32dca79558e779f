package org.caseledger.ops.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.sql.DataSource;

/**
 * Recomputes the chain over the record of looks. A row that was changed, taken out or moved is
 * found; that its end was cut off is found by whoever kept an earlier head.
 */
public final class LookChain {

    private static final int ROWS = 500;
    private static final String THERE =
            "select to_regclass('audit.look') is not null"
                    + " and has_table_privilege('audit.look', 'SELECT')";
    private static final String MUNICIPALITIES =
            "select municipality from audit.look union select municipality from audit.batch"
                    + " order by 1";

    private static final String LET_GO =
            "select last_number, chain from audit.let_go where municipality = ?"
                    + " order by last_number desc limit 1";
    private static final String BATCH =
            "select 1 from audit.batch where municipality = ? and last_number = ? and chain = ?";

    private final DataSource everything;

    /**
     * @param everything connections that read all municipalities
     */
    public LookChain(DataSource everything) {
        this.everything = everything;
    }

    /** Up to where the record of one municipality reaches; 0 stands for its beginning. */
    public record Head(String municipality, long number, byte[] chain) {

        static Head before(String municipality) {
            return new Head(municipality, 0, new byte[32]);
        }

        /** As it is printed, and kept by somebody elsewhere. */
        public String text() {
            return municipality + ":" + number + ":" + HexFormat.of().formatHex(chain);
        }

        /** Reads {@link #text}; empty when it is none. */
        public static Optional<Head> of(String text) {
            String[] parts = text.split(":");
            if (!text.matches("[0-9]{6}:[0-9]{1,18}:[0-9a-f]{64}")) {
                return Optional.empty();
            }
            return Optional.of(
                    new Head(
                            parts[0], Long.parseLong(parts[1]), HexFormat.of().parseHex(parts[2])));
        }
    }

    /**
     * @param end the last look up to which everything holds
     * @param firstBreak what is wrong after it
     */
    public record Checked(Head end, Optional<Break> firstBreak) {}

    /** Recomputes all of it. */
    public List<Checked> run() {
        return after(List.of());
    }

    /** Recomputes what came after these heads, and all of every other municipality. */
    public List<Checked> after(Collection<Head> kept) {
        return Snapshot.of(everything, connection -> after(kept, connection));
    }

    /** Recomputes what came after a head kept earlier; that it is gone is a break. */
    public Checked since(Head kept) {
        return Snapshot.of(everything, connection -> walk(connection, kept));
    }

    static List<Checked> run(Connection connection) throws SQLException {
        return after(List.of(), connection);
    }

    private static List<Checked> after(Collection<Head> kept, Connection connection)
            throws SQLException {
        Map<String, Head> from = new TreeMap<>();
        if (isThere(connection)) {
            municipalities(connection).forEach(each -> from.put(each, Head.before(each)));
        }
        kept.forEach(head -> from.put(head.municipality(), head));
        List<Checked> checked = new ArrayList<>();
        for (Head head : from.values()) {
            checked.add(walk(connection, head));
        }
        return checked;
    }

    /** Up to where the term of the looks was over and they were let go; otherwise the beginning. */
    private static Head letGo(Connection connection, String municipality) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LET_GO)) {
            query.setString(1, municipality);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Head(municipality, row.getLong(1), row.getBytes(2))
                        : Head.before(municipality);
            }
        }
    }

    /** A head from before that is still among the batches, which stay when their looks are let go. */
    private static boolean isAmongBatches(Connection connection, Head head) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BATCH)) {
            query.setString(1, head.municipality());
            query.setLong(2, head.number());
            query.setBytes(3, head.chain());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(THERE)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<String> municipalities(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(MUNICIPALITIES)) {
            return Reading.rows(rows, row -> row.getString(1));
        }
    }

    static Checked walk(Connection connection, Head kept) throws SQLException {
        Head letGo = letGo(connection, kept.municipality());
        boolean isOlder = kept.number() < letGo.number();
        if (isOlder && kept.number() > 0 && !isAmongBatches(connection, kept)) {
            return LookWalk.headIsGone(kept);
        }
        return walkFrom(connection, isOlder ? letGo : kept);
    }

    private static Checked walkFrom(Connection connection, Head from) throws SQLException {
        try (PreparedStatement looks = streaming(connection, StoredLook.SQL, from);
                PreparedStatement batches = streaming(connection, StoredLook.BATCHES, from);
                ResultSet rows = looks.executeQuery();
                ResultSet batchRows = batches.executeQuery()) {
            return new LookWalk(from, rows, batchRows).run();
        }
    }

    private static PreparedStatement streaming(Connection connection, String sql, Head from)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(ROWS);
        query.setString(1, from.municipality());
        query.setLong(2, from.number());
        return query;
    }
}
