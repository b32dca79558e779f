package org.caseledger.ops.store;

import org.caseledger.events.privacy.Sealing;
import org.caseledger.events.privacy.SubjectKeys;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.storage.EventCodec;
import org.caseledger.events.storage.LedgerJson;
import org.caseledger.events.storage.UnknownEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.crypto.SecretKey;

/**
 * Folds the events of a municipality into registers and compares them with the stored tables. Sealed
 * values stay sealed, so it needs no key.
 */
final class RegisterCheck {

    private static final String STORED =
            "select register, key, version, value, lookups from ledger.register_entry"
                    + " where municipality = ? order by register, key";
    private static final JsonMapper JSON = LedgerJson.plain();

    private final EventCodec codec = new EventCodec(new Sealing(new NoKeys()), List.of());
    private final RegisterFold fold = new RegisterFold(Registers.ALL);

    /** Takes the next event in; a fault when it cannot be read. */
    Optional<Break> take(StoredRow row) {
        NewEvent event = row.event();
        try {
            Map<?, ?> metadata = JSON.readValue(event.metadata(), Map.class);
            @SuppressWarnings("unchecked")
            var act = new Act((Map<String, ?>) metadata);
            fold.record(
                    new RecordedEvent(
                            event.eventId(),
                            act.actor(),
                            codec.decode(event.type(), event.revision(), event.payload())));
            return Optional.empty();
        } catch (UnknownEvent
                | JacksonException
                | IllegalArgumentException
                | IllegalStateException _) {
            return Optional.of(Break.at(row.position(), Fault.UNREADABLE));
        }
    }

    /** The first stored entry that is not what the events say, or that is missing. */
    Optional<Break> compare(Connection connection, String municipality) throws SQLException {
        long stored = 0;
        try (PreparedStatement query = connection.prepareStatement(STORED)) {
            query.setFetchSize(500);
            query.setString(1, municipality);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (!isAsFolded(row)) {
                        return Optional.of(other(row.getString(1), row.getString(2)));
                    }
                    stored++;
                }
            }
        }
        return stored == folded() ? Optional.empty() : Optional.of(missing());
    }

    private boolean isAsFolded(ResultSet row) throws SQLException {
        String name = row.getString(1);
        for (Register<?> register : Registers.ALL) {
            if (register.name().equals(name)) {
                return isAsFolded(register, row);
            }
        }
        return false;
    }

    private <V> boolean isAsFolded(Register<V> register, ResultSet row) throws SQLException {
        String key = row.getString(2);
        if (fold.versionOf(register, key) != row.getLong(3)) {
            return false;
        }
        Fact<V> fact = fold.find(register, key).orElse(null);
        if (fact == null || row.getString(4) == null) {
            return fact == null && row.getString(4) == null;
        }
        return fact.value().equals(value(register, row.getString(4)))
                && register.lookupsOf(fact.value()).equals(texts(row.getArray(5)));
    }

    private static <V> @Nullable V value(Register<V> register, String json) {
        try {
            return JSON.readValue(json, register.valueType());
        } catch (JacksonException | IllegalArgumentException _) {
            return null;
        }
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private long folded() {
        return Registers.ALL.stream().mapToLong(register -> fold.versionsOf(register).size()).sum();
    }

    private static Break other(String register, String key) {
        return new Break(
                "登録簿 %s の項目 %s が記録の積み上げと一致しません".formatted(register, key),
                "entry %s of register %s is not what the events say".formatted(key, register));
    }

    private static Break missing() {
        return new Break("登録簿の項目が足りません", "registers lack entries that the events made");
    }

    /** Verification opens nothing. */
    private static final class NoKeys implements SubjectKeys {

        @Override
        public SecretKey toSeal(MunicipalityCode municipality, UUID holder) {
            throw new UnsupportedOperationException("verification seals nothing");
        }

        @Override
        public Held toOpen(MunicipalityCode municipality, UUID holder) {
            return new Held.Missing();
        }
    }
}
