package org.caseledger.ops.store;

import org.caseledger.events.register.Fact;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.Register;
import org.caseledger.events.storage.LedgerJson;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

/** Register entries of one municipality as they stand in the ledger. */
public final class PostgresFacts implements Facts, StoredEntry.Table {

    private static final String STORED =
            "select key, version, value from ledger.register_entry where municipality = ? and ";
    private static final String ENTRIES = STORED + "value is not null and ";
    private static final JsonMapper JSON = LedgerJson.plain();

    private final DataSource app;
    private final Supplier<String> municipality;

    private PostgresFacts(DataSource app, Supplier<String> municipality) {
        this.app = app;
        this.municipality = municipality;
    }

    /** Facts of the municipality that the command on this thread is for. */
    public static PostgresFacts ofCurrentAct(DataSource app) {
        return new PostgresFacts(app, () -> Act.current().municipality());
    }

    public static PostgresFacts of(DataSource app, String municipality) {
        return new PostgresFacts(app, () -> municipality);
    }

    @Override
    public <V> Optional<Fact<V>> find(Register<V> register, String key) {
        String here = municipality.get();
        return Reading.in(here, app)
                .first(
                        ENTRIES + "register = ? and key = ?",
                        row -> fact(register, row),
                        here,
                        register.name(),
                        key);
    }

    @Override
    public <V> List<Fact<V>> findAll(Register<V> register, String lookup) {
        String here = municipality.get();
        return Reading.in(here, app)
                .all(
                        ENTRIES
                                + "register = ? and lookups @> array[?]::text[]"
                                + " order by key collate \"C\"",
                        row -> fact(register, row),
                        here,
                        register.name(),
                        lookup);
    }

    /** An entry as it is stored, one that is absent again included. */
    @Override
    public <V> Optional<StoredEntry<V>> stored(Register<V> register, String key) {
        String here = municipality.get();
        return Reading.in(here, app)
                .first(
                        STORED + "register = ? and key = ?",
                        row -> entry(register, row),
                        here,
                        register.name(),
                        key);
    }

    private static <V> StoredEntry<V> entry(Register<V> register, ResultSet row)
            throws SQLException {
        String json = row.getString(3);
        return new StoredEntry<>(
                row.getLong(2), json == null ? null : JSON.readValue(json, register.valueType()));
    }

    private static <V> Fact<V> fact(Register<V> register, ResultSet row) throws SQLException {
        V value = JSON.readValue(row.getString(3), register.valueType());
        return new Fact<>(register.name(), row.getString(1), row.getLong(2), value);
    }
}
