package org.caseledger.ops.store;

import org.caseledger.ops.store.LookChain.Checked;
import org.caseledger.ops.store.LookChain.Head;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.sql.DataSource;

/**
 * Recomputes the chain over what was searched for, its sealed terms and whom it met unseen. A search
 * that was changed, taken out or moved is found; that the last ones were cut off is found by whoever
 * kept an earlier head.
 */
public final class SearchChain {

    private static final String THERE =
            "select to_regclass('audit.search') is not null"
                    + " and has_table_privilege('audit.search', 'SELECT')";
    private static final String MUNICIPALITIES =
            "select distinct municipality from audit.search order by 1";
    private static final String SEARCHES =
            """
            select number, (extract(epoch from searched_at) * 1000000)::bigint,
              audit.search_text(s), chain
            from audit.search s where municipality = ? and number >= ? order by number\
            """;

    private final DataSource everything;

    /**
     * @param everything connections that read all municipalities
     */
    public SearchChain(DataSource everything) {
        this.everything = everything;
    }

    /** Recomputes all of it. */
    public List<Checked> run() {
        return after(List.of());
    }

    /** Recomputes what came after these heads, and all of every other municipality. */
    public List<Checked> after(Collection<Head> kept) {
        return Snapshot.of(everything, connection -> after(kept, connection));
    }

    static List<Checked> after(Collection<Head> kept, Connection connection) throws SQLException {
        Map<String, Head> from = new TreeMap<>();
        for (String municipality : municipalities(connection)) {
            from.put(municipality, Head.before(municipality));
        }
        kept.forEach(head -> from.put(head.municipality(), head));
        List<Checked> checked = new ArrayList<>();
        for (Head head : from.values()) {
            checked.add(walk(connection, head));
        }
        return checked;
    }

    private static List<String> municipalities(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement()) {
            try (ResultSet there = query.executeQuery(THERE)) {
                if (!there.next() || !there.getBoolean(1)) {
                    return List.of();
                }
            }
            try (ResultSet rows = query.executeQuery(MUNICIPALITIES)) {
                return Reading.rows(rows, row -> row.getString(1));
            }
        }
    }

    private static Checked walk(Connection connection, Head from) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SEARCHES)) {
            query.setString(1, from.municipality());
            query.setLong(2, from.number());
            query.setFetchSize(500);
            try (ResultSet rows = query.executeQuery()) {
                return walk(rows, from);
            }
        }
    }

    private static Checked walk(ResultSet rows, Head from) throws SQLException {
        if (from.number() > 0 && !isKeptHeadThere(rows, from)) {
            return broken(from, "前に確認した末尾がありません", "the head kept earlier is not there");
        }
        Head held = from;
        while (rows.next()) {
            if (rows.getLong(1) != held.number() + 1) {
                return broken(held, "次の記録がありません", "the next one is missing");
            }
            byte[] chain = chain(held.chain(), rows);
            if (!Arrays.equals(chain, rows.getBytes(4))) {
                return broken(held, "次の記録の連鎖が合いません", "the chain is not over what is stored next");
            }
            held = new Head(held.municipality(), rows.getLong(1), chain);
        }
        return new Checked(held, Optional.empty());
    }

    private static boolean isKeptHeadThere(ResultSet rows, Head kept) throws SQLException {
        return rows.next()
                && rows.getLong(1) == kept.number()
                && Arrays.equals(rows.getBytes(4), kept.chain());
    }

    private static byte[] chain(byte[] before, ResultSet row) throws SQLException {
        MessageDigest one = ContentHash.sha256();
        one.update(ByteBuffer.allocate(16).putLong(row.getLong(1)).putLong(row.getLong(2)).array());
        MessageDigest chain = ContentHash.sha256();
        chain.update(before);
        return chain.digest(one.digest(row.getString(3).getBytes(StandardCharsets.UTF_8)));
    }

    private static Checked broken(Head held, String japanese, String english) {
        return new Checked(
                held,
                Optional.of(
                        new Break(
                                "検索の記録 第%d行の後: %s".formatted(held.number(), japanese),
                                "after search number %d: %s".formatted(held.number(), english))));
    }
}
