package org.caseledger.ops.store;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.caseledger.command.axon.RecordedMessages;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.storage.EventCodec;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.value.LedgerEvent;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows of the ledger as messages. The metadata of each gains {@code position}, {@code seq}, {@code
 * recordedAt} and {@code eventId}.
 */
final class StoredEvents {

    static final String COLUMNS =
            "seq, position, event_id, stream_type, stream_id, version, type, revision,"
                    + " message_time, appended_at, payload, metadata";
    private static final JsonMapper JSON = LedgerJson.plain();

    private final EventCodec codec;

    StoredEvents(EventCodec codec) {
        this.codec = codec;
    }

    TrackedEventMessage<?> tracked(ResultSet row) throws SQLException {
        var token = new GlobalSequenceTrackingToken(row.getLong("seq"));
        return new GenericTrackedDomainEventMessage<>(token, message(row));
    }

    DomainEventMessage<?> message(ResultSet row) throws SQLException {
        LedgerEvent event =
                codec.decode(
                        row.getString("type"), row.getInt("revision"), row.getBytes("payload"));
        return new GenericDomainEventMessage<>(
                row.getString("stream_type"),
                row.getString("stream_id"),
                row.getLong("version"),
                event,
                metadata(row),
                row.getString("event_id"),
                time(row, "message_time"));
    }

    RecordedEvent recorded(ResultSet row) throws SQLException {
        return RecordedMessages.of(message(row));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> metadata(ResultSet row) throws SQLException {
        Map<String, Object> metadata =
                new HashMap<>(JSON.readValue(row.getBytes("metadata"), Map.class));
        metadata.put("position", Long.toString(row.getLong("position")));
        metadata.put("seq", Long.toString(row.getLong("seq")));
        metadata.put("recordedAt", time(row, "appended_at").toString());
        metadata.put("eventId", row.getString("event_id"));
        return metadata;
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
