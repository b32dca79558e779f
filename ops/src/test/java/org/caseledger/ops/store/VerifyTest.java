package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseledger.ops.store.Sample.event;
import static org.caseledger.ops.store.Sample.staff;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Whatever a superuser changes behind the ledger's back, verification finds. */
class VerifyTest {

    private final TestLedger ledger = TestLedger.fresh();
    private final UUID stream = Sample.id();

    @AfterEach
    void close() {
        ledger.close();
    }

    private void write() {
        var engine = ledger.engine();
        engine.appendEvents(List.of(event(stream, 0), event(stream, 1)));
        engine.appendEvents(List.of(staff(Sample.id(), Sample.id(), 0)));
        engine.appendEvents(List.of(event(stream, 2)));
        engine.appendEvents(List.of(Sample.of(Sample.ELSEWHERE, event(Sample.id(), 0))));
        engine.appendEvents(List.of(event(stream, 3)));
    }

    private Verification verify() {
        return new Verify(ledger.projector()).run();
    }

    @Test
    void an_untouched_ledger_holds_to_its_end() {
        write();

        Verification found = verify();

        assertThat(found.holds()).isTrue();
        assertThat(found.municipalities())
                .extracting(Verification.Checked::municipality, Verification.Checked::holdsUpTo)
                .containsExactly(tuple(Sample.ELSEWHERE, 1L), tuple(Sample.HERE, 5L));
    }

    @Test
    void an_empty_ledger_holds() {
        assertThat(verify().holds()).isTrue();
    }

    @Test
    void a_change_of_any_column_of_an_event_is_found_and_its_place_named() {
        write();
        for (Change change : columns("event")) {
            Verification found = after(change, "seq = 4");
            assertThat(found.holds()).as(change.toString()).isFalse();
        }
    }

    @Test
    void a_change_of_any_column_of_a_batch_is_found() {
        write();
        for (Change change : columns("batch")) {
            Verification found = after(change, "first_seq = 4");
            assertThat(found.holds()).as(change.toString()).isFalse();
        }
    }

    @Test
    void a_changed_label_is_found() {
        write();
        for (Change change : columns("label")) {
            Verification found = after(change, "true");
            assertThat(found.holds()).as(change.toString()).isFalse();
        }
    }

    @Test
    void the_break_says_up_to_where_the_ledger_holds() {
        write();

        Verification found = after(new Change("event", "payload", "'x'"), "seq = 4");

        assertThat(found.municipalities().getLast().holdsUpTo()).isEqualTo(3);
        assertThat(found.municipalities().getLast().firstBreak())
                .map(Break::english)
                .contains("event at position 4: its content is not what was hashed");
    }

    @Test
    void deleting_the_end_of_the_ledger_is_found_by_its_batch() {
        write();

        Verification found = afterStatement("delete from ledger.event where seq = 6");

        assertThat(found.municipalities().getLast().firstBreak())
                .map(Break::english)
                .contains("events after position 4 are missing");
    }

    @Test
    void a_change_of_any_column_of_a_register_entry_is_found() {
        write();
        for (Change change : columns("register_entry")) {
            Verification found = after(change, "true");
            assertThat(found.holds()).as(change.toString()).isFalse();
        }
        assertThat(afterStatement("delete from ledger.register_entry").firstBreak())
                .map(Break::english)
                .contains("registers lack entries that the events made");
    }

    @Test
    void another_format_or_a_missing_installation_is_found() {
        assertThat(afterStatement("update ledger.installation set format = 'draft-9'").holds())
                .isFalse();
        assertThat(afterStatement("delete from ledger.installation").holds()).isFalse();
    }

    @Test
    void going_on_from_an_earlier_finding_checks_the_new_events() {
        write();
        Verification before = verify();
        ledger.engine().appendEvents(List.of(event(stream, 4), event(stream, 5)));

        Verification after = new Verify(ledger.projector()).after(before);

        assertThat(after.holds()).isTrue();
        assertThat(after.of(Sample.HERE).orElseThrow().holdsUpTo()).isEqualTo(7);
        assertThat(after.of(Sample.ELSEWHERE).orElseThrow().holdsUpTo()).isEqualTo(1);
        assertThat(new Verify(ledger.projector()).after(after)).isSameAs(after);
    }

    @Test
    void a_change_among_the_new_events_is_found_from_an_earlier_finding() {
        write();
        Verification before = verify();
        ledger.engine().appendEvents(List.of(event(stream, 4), event(stream, 5)));

        Verification found =
                afterStatement(
                        "update ledger.event set metadata = '{}' where seq = 8",
                        connection -> Growth.since(before, connection));

        assertThat(found.of(Sample.HERE).orElseThrow().holdsUpTo()).isEqualTo(6);
        assertThat(found.firstBreak())
                .map(Break::english)
                .contains("event at position 7: its content is not what was hashed");
    }

    private record Change(String table, String column, String value) {}

    /** Every column of the table with an expression that changes it. */
    private List<Change> columns(String table) {
        List<Change> changes =
                ledger.owner()
                        .sql(
                                "select column_name, data_type from information_schema.columns"
                                        + " where table_schema = 'ledger' and table_name = ?")
                        .param(table)
                        .query((row, _) -> change(table, row.getString(1), row.getString(2)))
                        .list();
        assertThat(changes).isNotEmpty();
        return changes;
    }

    private static Change change(String table, String column, String type) {
        String value =
                switch (type) {
                    case "bigint", "integer" -> column + " + 1000";
                    case "uuid" -> "gen_random_uuid()";
                    case "text" -> "reverse(" + column + ")";
                    case "timestamp with time zone" -> column + " + interval '1 microsecond'";
                    case "bytea" -> "set_byte(" + column + ", 1, get_byte(" + column + ", 1) # 1)";
                    case "jsonb" -> "jsonb_set(" + column + ", '{sensitivity}', '\"S0\"')";
                    case "ARRAY" -> column + " || array['more']";
                    default -> throw new IllegalStateException(type);
                };
        return new Change(table, column, value);
    }

    private Verification after(Change change, String where) {
        return afterStatement(
                "update ledger.%s set %s = %s where %s"
                        .formatted(change.table(), change.column(), change.value(), where));
    }

    /** Verifies the ledger as it would be with that change, which is then taken back. */
    private Verification afterStatement(String change) {
        return afterStatement(change, Verify::run);
    }

    private Verification afterStatement(String change, Snapshot.Question<Verification> verify) {
        try (Connection connection = ledger.ownerDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            assertThat(statement.executeUpdate(change)).isPositive();
            Verification found = verify.ask(connection);
            connection.rollback();
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
