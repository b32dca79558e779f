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
import java.util.Random;
import java.util.UUID;

/** Whoever changes the record of looks behind its back is found out. */
class LookChainTest {

    private static final TestLedger LEDGER = TestLedger.fresh("classpath:db/views");
    private static final int LOOKS = 60;
    private static final int CHANGES = Integer.getInteger("audit.changes", 200);
    private static final long SEED = 20_260_402;

    @BeforeAll
    static void look() {
        for (int first = 0; first < LOOKS; first += 3) {
            record(Sample.HERE, body(first), body(first + 1), body(first + 2));
        }
        record(Sample.ELSEWHERE, body(LOOKS));
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    private static String body(int number) {
        return """
        {"staff":"%s","files":["%s"],"persons":["%s"],"denied":%s,"path":"FILE_API",\
        "decisions":[{"label":"%s","ruling":"PERMITTED_CONSENT_CIRCLE"}],"ledgerPosition":%d}\
        """
                .formatted(id(number), id(number), id(number), number % 7 == 0, id(number), number);
    }

    private static UUID id(int number) {
        return new UUID(0x4000L + number, 0x8000_0000_0000_0000L + number);
    }

    private static void record(String municipality, String... bodies) {
        Reading.in(municipality, LEDGER.app())
                .all("select audit.record(?, ?)", row -> row.getLong(1), municipality, bodies);
    }

    @Test
    void an_untouched_record_holds_to_its_end_for_each_municipality() {
        List<Checked> found = new LookChain(LEDGER.projector()).run();

        assertThat(found).allSatisfy(each -> assertThat(each.firstBreak()).isEmpty());
        assertThat(found)
                .extracting(each -> each.end().municipality(), each -> each.end().number())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Sample.ELSEWHERE, 1L),
                        org.assertj.core.groups.Tuple.tuple(Sample.HERE, (long) LOOKS));
    }

    @Test
    void whatever_is_changed_taken_out_doubled_or_moved_is_found() {
        var random = new Random(SEED);
        for (int i = 0; i < CHANGES; i++) {
            String change = change(random);
            assertThat(isFound(change)).as("seed %d, change %d: %s", SEED, i, change).isTrue();
        }
    }

    private static String change(Random random) {
        int row = 1 + random.nextInt(LOOKS);
        int other = 1 + (row + random.nextInt(LOOKS - 1)) % LOOKS;
        int batch = 3 * (1 + random.nextInt(LOOKS / 3));
        String look = "update audit.look set %s where municipality = '999997' and number = " + row;
        String ofBatch =
                "update audit.batch set %s where municipality = '999997' and last_number = "
                        + batch;
        return switch (random.nextInt(14)) {
            case 0 -> look.formatted("body = replace(body, 'FILE_API', 'CASE_PAGE')");
            case 1 -> look.formatted("looked_at = looked_at + interval '1 microsecond'");
            case 2 -> look.formatted("staff = gen_random_uuid()");
            case 3 -> look.formatted("files = files || gen_random_uuid()");
            case 4 -> look.formatted("denied = not denied");
            case 5 -> look.formatted("labels = '{}'");
            case 6 -> look.formatted("persons = '{}'");
            case 7 -> "delete from audit.look where municipality = '999997' and number = " + row;
            case 8 -> ofBatch.formatted("chain = set_byte(chain, 5, get_byte(chain, 5) # 4)");
            case 9 -> ofBatch.formatted("recorded_at = recorded_at + interval '1 second'");
            case 10 -> ofBatch.formatted("first_number = first_number - 1");
            case 11 ->
                    "delete from audit.batch where municipality = '999997' and last_number = "
                            + batch;
            case 12 ->
                    "insert into audit.look select municipality, number + 1000, looked_at, staff,"
                            + " files, denied, body, labels, persons from audit.look"
                            + " where municipality = '999997' and number = "
                            + row;
            default -> swapped(row, other);
        };
    }

    /** Two rows change places: only their numbers differ afterwards. */
    private static String swapped(int row, int other) {
        return """
        update audit.look l set body = o.body, staff = o.staff, files = o.files, denied = o.denied,
          labels = o.labels, persons = o.persons
        from audit.look o where l.municipality = '999997' and o.municipality = '999997'
          and (l.number, o.number) in ((%d, %d), (%d, %d))\
        """
                .formatted(row, other, other, row);
    }

    private static boolean isFound(String change) {
        return after(change, LookChain::run).stream()
                .anyMatch(each -> each.firstBreak().isPresent());
    }

    @Test
    void a_clean_cut_of_the_end_is_found_by_whoever_kept_a_head() {
        Head kept = head();
        String cut =
                "delete from audit.look where municipality = '999997' and number > 57;"
                        + " delete from audit.batch where municipality = '999997'"
                        + " and last_number > 57";

        assertThat(isFound(cut)).as("the rest of the chain is whole").isFalse();
        assertThat(after(cut, connection -> LookChain.walk(connection, kept)).firstBreak())
                .map(Break::english)
                .contains("look number 60: the head kept earlier is not there");
        assertThat(new LookChain(LEDGER.projector()).since(kept).firstBreak()).isEmpty();
    }

    @Test
    void a_head_is_read_as_it_was_printed() {
        Head kept = head();

        Head read = Head.of(kept.text()).orElseThrow();

        assertThat(read.number()).isEqualTo(LOOKS);
        assertThat(read.chain()).isEqualTo(kept.chain());
        assertThat(Head.of("999997:60:short")).isEmpty();
    }

    private static Head head() {
        return new LookChain(LEDGER.projector()).run().getLast().end();
    }

    private static <T> T after(String change, Snapshot.Question<T> question) {
        try (Connection connection = LEDGER.ownerDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            assertThat(statement.executeUpdate(change)).as(change).isPositive();
            T found = question.ask(connection);
            connection.rollback();
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into audit.look select * from audit.look",
                "insert into audit.batch select * from audit.batch",
                "update audit.look set denied = false",
                "delete from audit.look",
                "truncate audit.look",
                "update audit.batch set chain = ''",
                "delete from audit.batch",
                "truncate audit.batch",
                "alter table audit.look disable trigger all"
            })
    void the_roles_add_looks_by_the_function_alone(String change) {
        assertThatThrownBy(() -> JdbcClient.create(LEDGER.app()).sql(change).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThatThrownBy(() -> JdbcClient.create(LEDGER.projector()).sql(change).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void the_application_reads_no_look_and_records_none_elsewhere() {
        assertThatThrownBy(() ->
                        JdbcClient.create(LEDGER.app())
                                .sql("select body from audit.look")
                                .query(String.class)
                                .list())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        Reading.in(Sample.HERE, LEDGER.app())
                                .all(
                                        "select audit.record(?, ?)",
                                        row -> row.getLong(1),
                                        Sample.ELSEWHERE,
                                        new String[] {body(1)}))
                .rootCause()
                .hasMessageContaining("not the municipality");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.look set denied = false",
                "delete from audit.look where false",
                "truncate audit.look",
                "delete from audit.batch"
            })
    void even_the_owner_is_refused(String change) {
        assertThatThrownBy(() -> LEDGER.owner().sql(change).update())
                .rootCause()
                .hasMessageContaining("append-only");
    }
}
