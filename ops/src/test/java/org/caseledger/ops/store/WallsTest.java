package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.query.ledger.MunicipalityReads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/**
 * The walls of the database itself, which stand also where the application errs: municipalities
 * apart, questions unable to write, functions with the owner's rights closed.
 */
@Tag("D23")
class WallsTest {

    private static final TestLedger LEDGER = TestLedger.fresh("classpath:db/views");
    private static final TestLedger BROKEN = TestLedger.fresh("classpath:db/views");
    private static final MunicipalityCode HERE = new MunicipalityCode(Sample.HERE);

    private final Walls walls = new Walls(LEDGER.owner());
    private final Walls broken = new Walls(BROKEN.owner());
    private final MunicipalityReads reads = new MunicipalityReads(LEDGER.app());

    @AfterAll
    static void close() {
        LEDGER.close();
        BROKEN.close();
    }

    @Test
    void every_table_shows_one_municipality_only() {
        assertThat(walls.unbound()).containsExactly("ledger.installation");
    }

    @Test
    void an_unbound_table_is_found() {
        BROKEN.owner().sql("create table views.loose (municipality text)").update();
        BROKEN.owner().sql("create table views.open (municipality text)").update();
        BROKEN.owner().sql("alter table views.open enable row level security").update();
        BROKEN.owner().sql("create policy all_of_it on views.open using (true)").update();

        assertThat(broken.unbound()).contains("views.loose", "views.open");
    }

    @Test
    void rows_change_through_functions_and_projections_alone() {
        assertThat(walls.writable()).containsExactly("caseledger_app insert ledger.scan");
    }

    @Test
    void a_right_too_many_is_found() {
        BROKEN.owner().sql("grant update (body) on audit.look to caseledger_app").update();
        BROKEN.owner().sql("grant truncate on ledger.label to caseledger_reader").update();

        assertThat(broken.writable())
                .contains(
                        "caseledger_app update audit.look",
                        "caseledger_reader truncate ledger.label");
    }

    @Test
    void functions_with_the_owners_rights_are_closed_and_fixed() {
        assertThat(walls.looseFunctions()).isEmpty();
        assertThat(walls.changesByAsking()).isEmpty();
        assertThat(walls.viewsWithOwnersEyes()).isEmpty();
    }

    @Test
    void a_loose_function_or_view_is_found() {
        JdbcClient owner = BROKEN.owner();
        owner.sql(
                        """
                        create function ledger.loose() returns int language sql security definer
                        as 'select 1'
                        """)
                .update();
        owner.sql("create view views.eyes as select * from ledger.event").update();

        assertThat(broken.looseFunctions()).containsExactly("ledger.loose()");
        assertThat(broken.changesByAsking()).contains("ledger.loose()");
        assertThat(broken.viewsWithOwnersEyes()).containsExactly("views.eyes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into ledger.scan (scan_id, municipality, sealed) values"
                        + " (gen_random_uuid(), '999997', 'x')",
                "select audit.record('999997', array['{}'])",
                "select ledger.sweep_scans()",
                "delete from views.deadline"
            })
    void a_question_cannot_write(String change) {
        var asReader = JdbcClient.create(LEDGER.app()).sql("set role caseledger_reader; " + change);

        assertThatThrownBy(asReader::update).rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> reads.in(HERE, sql -> sql.sql(change).query().listOfRows()))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|read-only transaction).*");
    }

    @Test
    void the_role_of_a_question_ends_with_it() {
        String during = reads.in(HERE, WallsTest::role);
        List<String> after =
                JdbcClient.create(LEDGER.app())
                        .sql("select current_user::text")
                        .query(String.class)
                        .list();

        assertThat(during).isEqualTo("caseledger_reader");
        assertThat(after).containsExactly("caseledger_app");
    }

    private static String role(JdbcClient sql) {
        return sql.sql("select current_user::text").query(String.class).single();
    }
}
