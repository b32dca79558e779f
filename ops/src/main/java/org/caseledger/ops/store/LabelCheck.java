package org.caseledger.ops.store;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LabelId;
import org.caseledger.events.storage.LedgerJson;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Finds a stored label that is not the one its id was computed from. */
final class LabelCheck {

    private static final String SQL =
            "select label_id, content from ledger.label where municipality = ? order by label_id";
    private static final JsonMapper JSON = LedgerJson.plain();

    private LabelCheck() {}

    static Optional<Break> firstBreak(Connection connection, String municipality)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SQL)) {
            query.setFetchSize(500);
            query.setString(1, municipality);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    if (!isLabel(id, rows.getString(2), municipality)) {
                        return Optional.of(
                                new Break(
                                        "ラベル " + id + " の内容が番号と合いません",
                                        "label " + id + " is not what its id says"));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLabel(UUID id, String content, String municipality) {
        try {
            Label label = JSON.readValue(content, Label.class);
            return LabelId.of(label).equals(id)
                    && label.municipality().value().equals(municipality);
        } catch (JacksonException | IllegalArgumentException _) {
            return false;
        }
    }
}
