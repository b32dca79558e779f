package org.caseledger.query.gate;

import org.caseledger.events.storage.LedgerJson;
import org.caseledger.query.ledger.LedgerLine;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** A look as it stands in the record. */
public record RecordedLook(long number, Instant at, LookRecord look, Caller caller) {

    private static final JsonMapper JSON = LedgerJson.plain();

    /** A row of number, moment and body. */
    static RecordedLook of(ResultSet row) throws SQLException {
        Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
        return of(row.getLong(1), at, row.getString(3));
    }

    /** The first looks of a draft said less: no persons, no single decisions, no caller. */
    public static RecordedLook of(long number, Instant at, String body) {
        var tree = (ObjectNode) JSON.readTree(body);
        tree.remove("labels");
        var caller = new Caller(taken(tree, "client"), taken(tree, "correlation"));
        for (String list : new String[] {"persons", "decisions"}) {
            if (!tree.has(list)) {
                tree.putArray(list);
            }
        }
        if (!tree.has("day")) {
            tree.put("day", at.atZone(LedgerLine.TOWN_TIME).toLocalDate().toString());
        }
        return new RecordedLook(number, at, JSON.treeToValue(tree, LookRecord.class), caller);
    }

    private static String taken(ObjectNode tree, String name) {
        var found = tree.remove(name);
        return found == null ? "" : found.asString();
    }

    /** When it was, by the clocks of the town. */
    public ZonedDateTime inTown() {
        return at.atZone(LedgerLine.TOWN_TIME);
    }
}
