package org.caseledger.ops.store;

import org.caseledger.ops.store.Verification.Checked;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeMap;

/** What became of a verified ledger since: the chains over its new events. */
final class Growth {

    private static final String GROWN =
            "select distinct municipality from ledger.batch where first_seq > ?";

    private Growth() {}

    static Verification since(Verification before, Connection connection) throws SQLException {
        long lastSeq = Numbers.lastSeq(connection);
        if (lastSeq == before.lastSeq()) {
            return before;
        }
        if (lastSeq < before.lastSeq()) {
            return new Verification(before.municipalities(), Optional.of(cut()), lastSeq);
        }
        var checked = new TreeMap<String, Checked>();
        before.municipalities().forEach(one -> checked.put(one.municipality(), one));
        for (String municipality : grown(connection, before.lastSeq())) {
            checked.put(municipality, checked(connection, municipality, before));
        }
        return new Verification(checked.values().stream().toList(), before.elsewhere(), lastSeq);
    }

    private static Checked checked(Connection connection, String municipality, Verification before)
            throws SQLException {
        Optional<Checked> earlier = before.of(municipality);
        if (earlier.isPresent() && earlier.get().firstBreak().isPresent()) {
            return earlier.get();
        }
        ChainEnd from = earlier.map(Checked::end).orElse(ChainEnd.BEGINNING);
        return Verify.chain(connection, municipality, from, _ -> Optional.empty());
    }

    private static Iterable<String> grown(Connection connection, long after) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(GROWN)) {
            query.setLong(1, after);
            try (ResultSet rows = query.executeQuery()) {
                return Reading.rows(rows, row -> row.getString(1));
            }
        }
    }

    private static Break cut() {
        return new Break("前に確認した記録の一部がなくなっています", "events that were verified before are missing");
    }
}
