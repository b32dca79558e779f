package org.caseledger.query.ledger;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Register;
import org.caseledger.events.storage.LedgerJson;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registers as they stand in the snapshot of one request; each answer is fetched once. */
public final class StoredFacts implements Facts {

    private static final JsonMapper JSON = LedgerJson.plain();
    private static final String ENTRIES =
            "select key, version, value::text from ledger.register_entry where value is not null"
                    + " and register = ? and ";

    private final JdbcClient sql;
    private final Map<String, Object> fetched = new HashMap<>();

    public StoredFacts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> Optional<Fact<V>> find(Register<V> register, String key) {
        return (Optional<Fact<V>>)
                fetched.computeIfAbsent(
                        register.name() + "=" + key,
                        _ ->
                                sql.sql(ENTRIES + "key = ?")
                                        .params(register.name(), key)
                                        .query((row, _) -> fact(register, row))
                                        .optional());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
        return (List<Fact<V>>)
                fetched.computeIfAbsent(
                        register.name() + "@" + lookup,
                        _ ->
                                sql.sql(
                                                ENTRIES
                                                        + "lookups @> array[?]::text[]"
                                                        + " order by key collate \"C\"")
                                        .params(register.name(), lookup)
                                        .query((row, _) -> fact(register, row))
                                        .list());
    }

    private static <V> Fact<V> fact(Register<V> register, ResultSet row) throws SQLException {
        V value = JSON.readValue(row.getString(3), register.valueType());
        return new Fact<>(register.name(), row.getString(1), row.getLong(2), value);
    }
}
