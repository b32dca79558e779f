package org.caseledger.ops.store;

import org.caseledger.events.storage.LedgerJson;
import org.caseledger.ops.store.Append.Changed;
import org.caseledger.ops.store.Append.Counted;
import org.caseledger.ops.store.Append.Keyed;
import org.caseledger.ops.store.Append.Relied;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * An {@link Append} as the parameters of {@code ledger.append}, and its answer as a {@link
 * Verdict}.
 */
final class AppendCall {

    /** SQLState of the function where a later event of one call meets a conflict. */
    static final String VERSION_CONFLICT = "LC001";

    /** SQLState of the function where another municipality uses the id of the stream or file. */
    static final String ELSEWHERE = "LC002";

    private static final String SQL =
            "select ledger.append(" + String.join(",", Collections.nCopies(31, "?")) + ")";
    private static final JsonMapper JSON = LedgerJson.plain();

    private final Connection connection;
    private final PreparedStatement call;
    private int place;

    private AppendCall(Connection connection, PreparedStatement call) {
        this.connection = connection;
        this.call = call;
    }

    static PreparedStatement prepare(Connection connection, Append append) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(SQL);
        var call = new AppendCall(connection, statement);
        try {
            call.bind(append);
            return statement;
        } catch (SQLException failure) {
            statement.close();
            throw failure;
        }
    }

    private void bind(Append append) throws SQLException {
        call.setString(++place, append.municipality());
        call.setLong(++place, append.keyGeneration());
        call.setObject(++place, utc(append.storyTime()), Types.TIMESTAMP_WITH_TIMEZONE);
        bindEvents(append.events());
        array("text", append.relied(), Relied::register);
        array("text", append.relied(), Relied::key);
        array("int8", append.relied(), Relied::version);
        array("text", append.counted(), Counted::register);
        array("text", append.counted(), Counted::lookup);
        array("int8", append.counted(), Counted::count);
        array("text", append.changes(), Changed::register);
        array("text", append.changes(), Changed::key);
        array("int8", append.changes(), Changed::version);
        array("text", append.changes(), Changed::value);
        array("text", append.changes(), change -> JSON.writeValueAsString(change.lookups()));
        List<UUID> labels = List.copyOf(append.labels().keySet());
        array("uuid", labels, id -> id);
        array("text", labels, append.labels()::get);
        bindKey(append.keyed());
    }

    private void bindEvents(List<NewEvent> events) throws SQLException {
        array("uuid", events, NewEvent::eventId);
        array("uuid", events, NewEvent::fileId);
        array("text", events, NewEvent::streamType);
        array("uuid", events, NewEvent::streamId);
        array("int8", events, NewEvent::version);
        array("text", events, NewEvent::type);
        array("int4", events, NewEvent::revision);
        array("timestamptz", events, event -> utc(event.messageTime()));
        bytes(events, NewEvent::salt);
        bytes(events, NewEvent::payload);
        bytes(events, NewEvent::metadata);
        bytes(events, NewEvent::contentHash);
    }

    private void bindKey(@Nullable Keyed keyed) throws SQLException {
        call.setObject(++place, keyed == null ? null : keyed.actor(), Types.OTHER);
        call.setString(++place, keyed == null ? null : keyed.key());
        call.setBytes(++place, keyed == null ? null : keyed.requestHash());
    }

    /** Nothing is sent as null, which costs the function less than an empty array. */
    private <T> void array(String type, List<T> rows, Function<T, @Nullable Object> field)
            throws SQLException {
        if (rows.isEmpty()) {
            call.setNull(++place, Types.ARRAY, "_" + type);
            return;
        }
        Object[] values = rows.stream().map(field).toArray();
        call.setArray(++place, connection.createArrayOf(type, values));
    }

    private void bytes(List<NewEvent> events, Function<NewEvent, byte[]> field)
            throws SQLException {
        byte[][] values = events.stream().map(field).toArray(byte[][]::new);
        call.setArray(++place, connection.createArrayOf("bytea", values));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    static Verdict verdict(String json) {
        JsonNode verdict = JSON.readTree(json);
        String kind = verdict.get("kind").asString();
        return switch (kind) {
            case "recorded" -> new Verdict.Recorded(appended(verdict, false));
            case "already-recorded" -> new Verdict.Recorded(appended(verdict, true));
            case "version-conflict" -> new Verdict.VersionConflict();
            case "stream-exists" -> new Verdict.StreamExists();
            case "relied-on-changed" -> new Verdict.ReliedOnChanged();
            case "key-reused" -> new Verdict.Reused();
            default -> throw new IllegalStateException("the ledger answered " + kind);
        };
    }

    /** The first answer to a request that came again. */
    static Appended firstAnswer(String json) {
        return appended(JSON.readTree(json), true);
    }

    private static Appended appended(JsonNode verdict, boolean alreadyRecorded) {
        return new Appended(
                verdict.get("firstSeq").asLong(),
                verdict.get("lastSeq").asLong(),
                verdict.get("firstPosition").asLong(),
                verdict.get("lastPosition").asLong(),
                UUID.fromString(verdict.get("stream").asString()),
                list(verdict.get("versions"), JsonNode::asLong),
                list(verdict.get("eventIds"), id -> UUID.fromString(id.asString())),
                Instant.EPOCH.plus(verdict.get("appendedAt").asLong(), ChronoUnit.MICROS),
                alreadyRecorded);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        return StreamSupport.stream(array.spliterator(), false).map(element).toList();
    }
}
