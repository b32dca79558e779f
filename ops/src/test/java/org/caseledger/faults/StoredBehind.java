package org.caseledger.faults;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import javax.sql.DataSource;

/** What is really stored, read past the application with the right of a superuser. */
final class StoredBehind {

    /** Tables of the schema {@code views} that no replay could or should bring back. */
    private static final List<String> NOT_REPLAYED = List.of("token", "parked");

    private final Path folder;

    StoredBehind(Path folder) {
        this.folder = folder;
    }

    DataSource ledger() {
        return source("ledger");
    }

    DataSource keys() {
        return source("keys");
    }

    private DataSource source(String name) {
        try {
            var source = new PGSimpleDataSource();
            List<String> note = Files.readAllLines(folder.resolve(name).resolve("postmaster.pid"));
            source.setPortNumbers(new int[] {Integer.parseInt(note.get(3).strip())});
            source.setDatabaseName(name);
            source.setUser("postgres");
            Path password = folder.resolve("secrets").resolve(name + "-superuser");
            source.setPassword(Files.readString(password));
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JdbcClient sql() {
        return JdbcClient.create(ledger());
    }

    /** The ids of all stored events by the idempotency key of the act that caused them. */
    Map<String, List<UUID>> eventsByKey() {
        Map<String, List<UUID>> found = new TreeMap<>();
        sql().sql(
                        """
                        select convert_from(metadata, 'UTF8')::jsonb ->> 'key' as key,
                               array_agg(event_id order by seq) as ids
                        from ledger.event group by 1
                        """)
                .query((row, _) -> {
                    String key = row.getString("key");
                    if (key != null) {
                        UUID[] ids = (UUID[]) row.getArray("ids").getArray();
                        found.put(key, List.of(ids));
                    }
                    return key;
                })
                .list();
        return found;
    }

    long lastSeq() {
        return sql().sql("select coalesce(max(seq), 0) from ledger.event")
                .query(Long.class)
                .single();
    }

    /** Streams whose versions are not 0, 1, 2 …, and towns whose positions are not 1, 2, 3 …. */
    List<String> holes() {
        return sql().sql(
                        """
                        select 'stream ' || stream_id from ledger.event group by stream_id
                            having min(version) <> 0 or max(version) <> count(*) - 1
                                or count(distinct version) <> count(*)
                        union all
                        select 'positions of ' || municipality from ledger.event
                            group by municipality
                            having min(position) <> 1 or max(position) <> count(*)
                                or count(distinct position) <> count(*)
                        union all
                        select 'numbers over all' from ledger.event
                            having min(seq) <> 1 or max(seq) <> count(*)
                        """)
                .query(String.class)
                .list();
    }

    /** A digest of the rows of each view table, whatever their order on disk. */
    Map<String, String> viewDigests() {
        Map<String, String> digests = new TreeMap<>();
        for (String table : viewTables()) {
            String digest =
                    "select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '|'"
                            + " order by t::text)), '') from views."
                            + table
                            + " t";
            digests.put(table, sql().sql(digest).query(String.class).single());
        }
        return digests;
    }

    /** The processors that have not come to this number yet, or no processor at all. */
    List<String> behind(long seq) {
        return sql().sql(
                        """
                        select processorname || ' ' || convert_from(token, 'UTF8') from views.token
                            where convert_from(token, 'UTF8') !~ ('\\y' || ? || '\\y')
                        union all select 'none' where not exists (select from views.token)
                        """)
                .param(Long.toString(seq))
                .query(String.class)
                .list();
    }

    void emptyViews() {
        viewTables().forEach(table -> sql().sql("truncate views." + table).update());
    }

    private List<String> viewTables() {
        return sql()
                .sql("select tablename from pg_tables where schemaname = 'views' order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NOT_REPLAYED.contains(table))
                .toList();
    }
}
