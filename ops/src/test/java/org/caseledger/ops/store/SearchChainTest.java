package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.ops.store.LookChain.Checked;
import org.caseledger.ops.store.LookChain.Head;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Whoever changes what was searched for, or whom a search met, is found out. */
class SearchChainTest {

    private static final TestLedger LEDGER = TestLedger.fresh("classpath:db/views");
    private static final int SEARCHES = 20;
    private static final String NEXT_DOOR = "999971";
    private static final UUID WHO = new UUID(1, 1);
    private static final String OF_SEVENTH =
            " where search_id = (select search_id from audit.search where municipality = '999997'"
                    + " and number = 7)";

    @BeforeAll
    static void search() {
        for (int number = 1; number <= SEARCHES; number++) {
            assertThat(record(Sample.HERE, WHO, number, 1000)).isNotNull();
        }
        record(Sample.ELSEWHERE, WHO, 1, 1000);
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    private static UUID record(String municipality, UUID staff, int number, int most) {
        UUID[] files = {new UUID(2, number), new UUID(3, number)};
        String[] labels = {new UUID(4, number) + "," + new UUID(5, number), ""};
        return Reading.in(municipality, LEDGER.app())
                .all(
                        "select audit.record_search(?, ?, ?, 'AGENCY_WORKER', ?, ?, ?, ?)",
                        row -> row.getObject(1, UUID.class),
                        municipality,
                        staff,
                        new UUID(6, 6),
                        "sealed " + number,
                        files,
                        labels,
                        most)
                .getFirst();
    }

    @Test
    void untouched_searches_hold_to_their_end_for_each_municipality() {
        List<Checked> found = new SearchChain(LEDGER.projector()).run();

        assertThat(found).allSatisfy(each -> assertThat(each.firstBreak()).isEmpty());
        assertThat(found)
                .extracting(each -> each.end().municipality() + " " + each.end().number())
                .contains(Sample.ELSEWHERE + " 1", Sample.HERE + " " + SEARCHES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.search set terms = 'sealed otherwise'",
                "update audit.search set staff = gen_random_uuid()",
                "update audit.search set organisation = gen_random_uuid()",
                "update audit.search set capacity = 'COORDINATOR'",
                "update audit.search set searched_at = searched_at - interval '1 microsecond'",
                "update audit.search set number = 700",
                "update audit.search set chain = sha256(chain)",
                "update audit.search_notice set staff = gen_random_uuid()",
                "update audit.search_notice set label_ids = '{}'",
                "update audit.search_notice set file_id = gen_random_uuid()",
                "update audit.search_notice set searched_at = searched_at + interval '1 day'",
                "delete from audit.search_notice",
                "delete from audit.search"
            })
    void a_search_that_was_altered_is_found(String change) {
        List<Checked> found = after(change + OF_SEVENTH, List.of());

        assertThat(found.getLast().firstBreak()).as(change).isPresent();
        assertThat(found.getLast().end().number()).isEqualTo(6);
    }

    @Test
    void a_cut_of_the_end_is_found_by_whoever_kept_a_head() {
        Head kept = new SearchChain(LEDGER.projector()).run().getLast().end();
        String cut = "delete from audit.search where municipality = '999997' and number > 15";

        assertThat(after(cut, List.of()).getLast().firstBreak()).isEmpty();
        assertThat(after(cut, List.of(kept)).getLast().firstBreak()).isPresent();
        assertThat(new SearchChain(LEDGER.projector()).after(List.of(kept)).getLast().firstBreak())
                .isEmpty();
    }

    @Test
    void one_person_makes_only_so_many_within_an_hour() {
        UUID eager = UUID.randomUUID();
        for (int number = 0; number < 3; number++) {
            assertThat(record(NEXT_DOOR, eager, number, 3)).isNotNull();
        }

        assertThat(record(NEXT_DOOR, eager, 4, 3)).as("the fourth").isNull();
        assertThat(record(NEXT_DOOR, WHO, 5, 3)).as("of another").isNotNull();
        moves(eager, "- interval '61 minutes'");
        assertThat(record(NEXT_DOOR, eager, 6, 3)).as("an hour later").isNotNull();
        moves(eager, "+ interval '61 minutes' * (number <= 3)::int");
    }

    private static void moves(UUID staff, String by) {
        try (Connection connection = LEDGER.ownerDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute(
                    "update audit.search set searched_at = searched_at %s where staff = '%s'"
                            .formatted(by, staff));
            statement.execute(
                    "update audit.search_notice n set searched_at = s.searched_at"
                            + " from audit.search s where s.search_id = n.search_id");
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit.search select * from audit.search",
                "update audit.search set terms = ''",
                "delete from audit.search",
                "truncate audit.search cascade",
                "delete from audit.search_notice"
            })
    void the_roles_add_searches_by_the_function_alone(String change) {
        assertThatThrownBy(() -> JdbcClient.create(LEDGER.app()).sql(change).update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> JdbcClient.create(LEDGER.projector()).sql(change).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static List<Checked> after(String change, List<Head> kept) {
        try (Connection connection = LEDGER.ownerDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            assertThat(statement.executeUpdate(change)).as(change).isPositive();
            List<Checked> found = SearchChain.after(kept, connection);
            connection.rollback();
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
