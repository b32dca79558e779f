package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.ops.store.Sample.event;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

/** What the roles of the database can do with the ledger, and what nobody can. */
class AppendOnlyTest {

    private static final TestLedger LEDGER = TestLedger.fresh();
    private static final UUID STREAM = Sample.id();

    @BeforeAll
    static void write() {
        LEDGER.engine().appendEvents(List.of(event(STREAM, 0)));
        LEDGER.engine().appendEvents(List.of(Sample.of(Sample.ELSEWHERE, event(Sample.id(), 0))));
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.event set payload = ''",
                "delete from ledger.event",
                "truncate ledger.event",
                "insert into ledger.event select * from ledger.event",
                "update ledger.batch set chain = ''",
                "insert into ledger.register_entry values ('999997', 'staff', 'x', 1, '{}', '{}')",
                "update ledger.installation set kind = 'demonstration'",
                "alter table ledger.event disable trigger all"
            })
    void the_application_and_the_projector_may_only_append(String change) {
        assertThatThrownBy(() -> JdbcClient.create(LEDGER.app()).sql(change).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThatThrownBy(() -> JdbcClient.create(LEDGER.projector()).sql(change).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.event set payload = ''",
                "delete from ledger.event where false",
                "truncate ledger.event",
                "delete from ledger.batch",
                "update ledger.label set content = '{}'",
                "update ledger.installation set kind = 'demonstration'"
            })
    void even_the_owner_is_refused(String change) {
        assertThatThrownBy(() -> LEDGER.owner().sql(change).update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @Test
    void the_application_sees_the_municipality_it_names_and_no_other() {
        Reading here = Reading.in(Sample.HERE, LEDGER.app());

        assertThat(here.all("select distinct municipality from ledger.event", r -> r.getString(1)))
                .containsExactly(Sample.HERE);
        assertThat(count(LEDGER.app())).isZero();
        assertThat(count(LEDGER.projector())).isEqualTo(2);
    }

    private static long count(DataSource role) {
        return JdbcClient.create(role)
                .sql("select count(*) from ledger.event")
                .query(Long.class)
                .single();
    }

    @Test
    void positions_count_within_a_municipality_and_seq_over_all() {
        assertThat(
                        LEDGER.owner()
                                .sql(
                                        "select municipality || position || '/' || seq from"
                                                + " ledger.event")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder("9999971/1", "9999891/2");
    }

    @Test
    void a_normal_installation_does_not_let_anybody_tell_the_time() {
        var told = event(Sample.id(), 0).andMetaData(Map.of("storyTime", "2026-04-01T00:00:00Z"));

        assertThatThrownBy(() -> LEDGER.engine().appendEvents(List.of(told)))
                .rootCause()
                .hasMessageContaining("only a demonstration");
    }
}
