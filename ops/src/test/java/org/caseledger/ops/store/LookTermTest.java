package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.ops.store.LookChain.Head;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Looks lie by the month; a month whose term is over goes as a whole, and the chain still holds. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LookTermTest {

    private static final TestLedger LEDGER = TestLedger.fresh("classpath:db/views");
    private static final String MONTHS =
            "select inhrelid::regclass::text from pg_inherits"
                    + " where inhparent = 'audit.look'::regclass order by 1 limit 2";

    @BeforeAll
    static void look() throws SQLException {
        for (String day : List.of("2020-05-31T14:59Z", "2020-05-31T15:00Z")) {
            travels(day);
            for (int look = 0; look < 3; look++) {
                record("record_then");
            }
        }
        record("record");
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    /** The very function that records, on another day. */
    private static void travels(String day) throws SQLException {
        String function =
                LEDGER.owner()
                        .sql("select pg_get_functiondef('audit.record(text,text[])'::regprocedure)")
                        .query(String.class)
                        .single()
                        .replace("audit.record(", "audit.record_then(")
                        .replace("clock_timestamp()", "timestamptz '" + day + "'");
        try (Connection owner = LEDGER.ownerDataSource().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(function);
            statement.execute("grant execute on function audit.record_then to caseledger_app");
        }
    }

    private static void record(String function) {
        String body =
                "{\"staff\":\"%s\",\"files\":[],\"denied\":false}".formatted(UUID.randomUUID());
        Reading.in(Sample.HERE, LEDGER.app())
                .all(
                        "select audit." + function + "(?, ?)",
                        row -> row.getLong(1),
                        Sample.HERE,
                        new String[] {body});
    }

    private static LookChain.Checked checked() {
        return new LookChain(LEDGER.projector()).run().getFirst();
    }

    private static List<String> letGoBefore(String moment) {
        return LEDGER.owner()
                .sql("select coalesce(audit.let_go_before(?::timestamptz), 'nothing')")
                .param(moment)
                .query(String.class)
                .list();
    }

    @Test
    @Order(1)
    void a_month_begins_by_the_clocks_of_the_town_and_has_a_table_of_its_own() {
        assertThat(LEDGER.owner().sql(MONTHS).query(String.class).list())
                .containsExactly("audit.look_2020_05", "audit.look_2020_06");
        assertThat(checked().firstBreak()).isEmpty();
        assertThat(checked().end().number()).isEqualTo(7);
    }

    @Test
    @Order(2)
    void nobody_else_lets_looks_go_and_the_owner_deletes_none() {
        for (String change :
                List.of("delete from audit.look_2020_05", "truncate audit.look_2020_05")) {
            assertThatThrownBy(() -> LEDGER.owner().sql(change).update())
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        for (var role : List.of(LEDGER.app(), LEDGER.projector())) {
            assertThatThrownBy(() ->
                            JdbcClient.create(role)
                                    .sql("select audit.let_go_before(now())")
                                    .query(String.class)
                                    .list())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    @Order(3)
    void the_month_whose_term_is_over_goes_and_the_chain_holds_from_its_end() throws SQLException {
        Head early = head(2);
        Head later = head(5);

        assertThat(letGoBefore("2020-05-31T14:00Z")).containsExactly("nothing");
        assertThat(letGoBefore("2020-05-31T15:00Z")).containsExactly("2020-05");
        assertThat(letGoBefore("2020-05-31T15:00Z")).containsExactly("nothing");

        assertThat(LEDGER.owner().sql("select count(*) from audit.look").query(Long.class).single())
                .isEqualTo(4);
        assertThat(checked().firstBreak()).isEmpty();
        assertThat(checked().end().number()).isEqualTo(7);
        var chain = new LookChain(LEDGER.projector());
        assertThat(chain.since(early).firstBreak()).isEmpty();
        assertThat(chain.since(later).firstBreak()).isEmpty();
        Head other = new Head(early.municipality(), early.number(), later.chain());
        assertThat(chain.since(other).firstBreak()).isPresent();
    }

    private static Head head(long number) {
        byte[] chain =
                LEDGER.owner()
                        .sql("select chain from audit.batch where last_number = ?")
                        .param(number)
                        .query((row, _) -> row.getBytes(1))
                        .single();
        return new Head(Sample.HERE, number, chain);
    }

    @Test
    @Order(4)
    void what_is_changed_in_the_rest_is_found_as_before() throws SQLException {
        for (String change :
                List.of(
                        "update audit.look set denied = true where number = 4",
                        "delete from audit.look where number = 4",
                        "delete from audit.let_go",
                        "update audit.let_go set last_number = 4",
                        "update audit.let_go set chain = sha256(chain)")) {
            try (Connection owner = LEDGER.ownerDataSource().getConnection();
                    Statement statement = owner.createStatement()) {
                owner.setAutoCommit(false);
                statement.execute("set local session_replication_role = replica");
                assertThat(statement.executeUpdate(change)).as(change).isPositive();
                assertThat(LookChain.run(owner).getFirst().firstBreak()).as(change).isPresent();
                owner.rollback();
            }
        }
    }
}
