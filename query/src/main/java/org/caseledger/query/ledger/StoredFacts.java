package org.caseledger.query.ledger;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Register;
import org.caseledger.events.storage.LedgerJson;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The registers as they stand in the snapshot of one request; each answer is fetched once. */
public final class StoredFacts implements Facts {

    private static final JsonMapper JSON = LedgerJson.plain();
    private static final String ENTRIES =
            "select key, version, value::text from ledger.register_entry where value is not null"
                    + " and register = ? and ";

    private static final String EXPECTED =
            "select register, key, version, value::text, lookups from ledger.register_entry"
                    + " where value is not null and lookups && ?::text[]"
                    + " order by register, key collate \"C\"";

    private record Entry(String register, String key, long version, String value) {

        <V> Fact<V> of(Register<V> in) {
            return new Fact<>(register, key, version, JSON.readValue(value, in.valueType()));
        }
    }

    private final JdbcClient sql;
    private final Set<String> expected = new HashSet<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, Object> fetched = new HashMap<>();

    public StoredFacts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void expect(Set<String> lookups) {
        Set<String> wanted = new LinkedHashSet<>(lookups);
        wanted.removeAll(expected);
        if (wanted.isEmpty()) {
            return;
        }
        sql.sql(EXPECTED)
                .param(wanted.toArray(String[]::new))
                .query(row -> {
                    var entry =
                            new Entry(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getLong(3),
                                    row.getString(4));
                    entries.put(entry.register() + "=" + entry.key(), List.of(entry));
                    for (String lookup : (String[]) row.getArray(5).getArray()) {
                        if (wanted.contains(lookup)) {
                            entries.computeIfAbsent(
                                            entry.register() + "@" + lookup, _ -> new ArrayList<>())
                                    .add(entry);
                        }
                    }
                });
        expected.addAll(wanted);
    }

    private static <V> List<Fact<V>> facts(Register<V> register, List<Entry> found) {
        return found.stream().map(entry -> entry.of(register)).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> Optional<Fact<V>> find(Register<V> register, String key) {
        return (Optional<Fact<V>>)
                fetched.computeIfAbsent(
                        register.name() + "=" + key,
                        name ->
                                entries.containsKey(name)
                                        ? facts(register, entries.get(name)).stream().findFirst()
                                        : foundBy(register, key));
    }

    private <V> Optional<Fact<V>> foundBy(Register<V> register, String key) {
        return sql.sql(ENTRIES + "key = ?")
                .params(register.name(), key)
                .query((row, _) -> fact(register, row))
                .optional();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
        return (List<Fact<V>>)
                fetched.computeIfAbsent(
                        register.name() + "@" + lookup,
                        name ->
                                expected.contains(lookup)
                                        ? facts(register, entries.getOrDefault(name, List.of()))
                                        : allFoundBy(register, lookup));
    }

    private <V> List<Fact<V>> allFoundBy(Register<V> register, String lookup) {
        return sql.sql(ENTRIES + "lookups @> array[?]::text[] order by key collate \"C\"")
                .params(register.name(), lookup)
                .query((row, _) -> fact(register, row))
                .list();
    }

    private static <V> Fact<V> fact(Register<V> register, ResultSet row) throws SQLException {
        V value = JSON.readValue(row.getString(3), register.valueType());
        return new Fact<>(register.name(), row.getString(1), row.getLong(2), value);
    }
}
