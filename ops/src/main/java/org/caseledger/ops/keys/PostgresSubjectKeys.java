package org.caseledger.ops.keys;

import org.caseledger.events.privacy.SubjectKeys;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.embedded.PrivateFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * The keys of all holders, in a database apart from the ledger. Every question is put to that
 * database, never to a copy in memory: a key destroyed by any process opens nothing from then on.
 */
public final class PostgresSubjectKeys implements SubjectKeys {

    private static final int BYTES = 32;
    private static final long UNKNOWN = -1;

    private static final String MAKE =
            """
            with made as (
              insert into subject_key (municipality, holder, wrapped)
              values (:municipality, :holder, :wrapped)
              on conflict do nothing
              returning holder)
            update key_store set generation = generation + 1 where exists (select from made)\
            """;

    private static final String DESTROY =
            """
            with destroyed as (
              insert into subject_key (municipality, holder, destroyed_at, destroyed_on)
              values (:municipality, :holder, now(), :on)
              on conflict (municipality, holder) do update
                set wrapped = null, destroyed_at = now(), destroyed_on = excluded.destroyed_on
                where subject_key.destroyed_at is null
              returning holder)
            update key_store set generation = generation + 1
            where exists (select from destroyed)
            returning generation\
            """;

    private final JdbcClient store;
    private final RootKey rootKey;
    private final AtomicLong known = new AtomicLong(UNKNOWN);

    public PostgresSubjectKeys(DataSource store, RootKey rootKey) {
        this.store = JdbcClient.create(store);
        this.rootKey = rootKey;
    }

    @Override
    public SecretKey toSeal(MunicipalityCode municipality, UUID holder) {
        Held held = toOpen(municipality, holder);
        if (held instanceof Held.Missing) {
            make(municipality, holder);
            held = toOpen(municipality, holder);
        }
        return switch (held) {
            case Held.Alive(SecretKey key) -> key;
            case Held.Destroyed destroyed -> throw new KeyDestroyed();
            case Held.Missing missing -> throw new IllegalStateException("the key was not stored");
        };
    }

    @Override
    public Held toOpen(MunicipalityCode municipality, UUID holder) {
        Optional<Stored> stored =
                store.sql(
                                """
                                select wrapped, destroyed_on,
                                  (select generation from key_store) as generation
                                from subject_key
                                where municipality = :municipality and holder = :holder\
                                """)
                        .param("municipality", municipality.value())
                        .param("holder", holder)
                        .query(PostgresSubjectKeys::stored)
                        .optional();
        stored.ifPresent(found -> note(found.generation()));
        return stored.map(found -> held(found, owner(municipality, holder)))
                .orElseGet(Held.Missing::new);
    }

    @Override
    public Map<UUID, Held> toOpen(MunicipalityCode municipality, Set<UUID> holders) {
        Map<UUID, Held> held = new HashMap<>();
        holders.forEach(holder -> held.put(holder, new Held.Missing()));
        store.sql(
                        """
                        select holder, wrapped, destroyed_on,
                          (select generation from key_store) as generation
                        from subject_key where municipality = ? and holder = any(?)\
                        """)
                .params(municipality.value(), holders.toArray(UUID[]::new))
                .query(row -> {
                    UUID holder = row.getObject("holder", UUID.class);
                    Stored found = stored(row, 0);
                    note(found.generation());
                    held.put(holder, held(found, owner(municipality, holder)));
                });
        return held;
    }

    /**
     * Destroys the key for good, on the day given: what was sealed for this holder alone never opens
     * again, and nothing new is sealed. Doing it twice changes nothing.
     */
    public void destroy(MunicipalityCode municipality, UUID holder, LocalDate on) {
        store.sql(DESTROY)
                .param("municipality", municipality.value())
                .param("holder", holder)
                .param("on", on)
                .query(Long.class)
                .optional()
                .ifPresent(this::note);
    }

    @Override
    public long destroyed(MunicipalityCode municipality) {
        return store.sql(
                        "select count(*) from subject_key"
                                + " where municipality = ? and destroyed_at is not null")
                .param(municipality.value())
                .query(Long.class)
                .single();
    }

    /** Grows with every key made or destroyed; an older copy of the store has a smaller one. */
    public long generation() {
        return store.sql("select generation from key_store").query(Long.class).single();
    }

    /**
     * The newest generation this process has met, for writing beside each append without asking the
     * store again. Reading a key and destroying one tell it too, so it is never older than a key that
     * was used or destroyed here.
     */
    public long knownGeneration() {
        long last = known.get();
        return last == UNKNOWN ? note(generation()) : last;
    }

    private long note(long generation) {
        return known.accumulateAndGet(generation, Math::max);
    }

    private void make(MunicipalityCode municipality, UUID holder) {
        byte[] fresh = PrivateFile.random(BYTES);
        store.sql(MAKE)
                .param("municipality", municipality.value())
                .param("holder", holder)
                .param("wrapped", rootKey.wrap(fresh, owner(municipality, holder)))
                .update();
    }

    private Held held(Stored stored, String owner) {
        if (stored.destroyedOn() != null) {
            return new Held.Destroyed(stored.destroyedOn());
        }
        if (stored.wrapped() == null) {
            return new Held.Missing();
        }
        return new Held.Alive(new SecretKeySpec(rootKey.unwrap(stored.wrapped(), owner), "AES"));
    }

    /** Binds a wrapped key to its row, so that it cannot be moved to another holder. */
    private static String owner(MunicipalityCode municipality, UUID holder) {
        return municipality.value() + "\n" + holder;
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getBytes("wrapped"),
                row.getObject("destroyed_on", LocalDate.class),
                row.getLong("generation"));
    }

    private record Stored(
            byte @Nullable [] wrapped, @Nullable LocalDate destroyedOn, long generation) {}
}
