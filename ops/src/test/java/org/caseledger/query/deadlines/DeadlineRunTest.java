package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.query.deadlines.DueTown.LONG_AGO;
import static org.caseledger.query.deadlines.DueTown.TODAY;

import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.deadlines.DeadlineRun;
import org.caseledger.query.ledger.NotYetThere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** The daily run nags, and does nothing else (MA-13, R12). */
class DeadlineRunTest {

    private static final String NAGS =
            "select type from ledger.event where stream_type = 'deadline' order by position";

    /** Everything that is the state of something: other streams, registers, stages in the list. */
    private static final String STATE =
            """
            select 'stream ' || stream_id || ' ' || max(version) from ledger.event
                where stream_type <> 'deadline' group by stream_id
            union all select 'fact ' || register || ' ' || key || ' ' || version || ' '
                || coalesce(value::text, '') from ledger.register_entry
            union all select 'row ' || content::text from views.caseload
            union all select 'due ' || deadline_id || ' ' || state from views.deadline
            order by 1
            """;

    private final DueTown town = new DueTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void each_deadline_that_has_passed_is_noted_once_however_often_the_day_is_run() {
        town.consulted(town.worker, LONG_AGO);
        town.consulted(town.carer, LONG_AGO);
        town.consulted(town.carer, TODAY);
        town.contractUntil(TODAY.minusDays(1));
        town.fillViews();

        town.node(town.gate).of(TODAY);
        town.fillViews();
        town.node(town.gate).of(TODAY);
        town.node(town.gate).of(TODAY.plusDays(1));

        assertThat(town.column(NAGS)).hasSize(3).containsOnly("deadline-passed");
        assertThat(town.column("select done_at::text from views.deadline_run"))
                .hasSize(2)
                .doesNotContainNull();
    }

    @Test
    void the_run_changes_the_state_of_nothing() {
        town.consulted(town.worker, LONG_AGO);
        town.consulted(town.carer, LONG_AGO);
        town.contractUntil(TODAY.minusDays(1));
        town.fillViews();
        List<String> before = town.column(STATE);

        town.node(town.gate).of(TODAY);
        town.fillViews();

        assertThat(town.column(NAGS)).hasSize(3);
        assertThat(town.column(STATE)).hasSizeGreaterThan(10).isEqualTo(before);
    }

    @Test
    void two_nodes_at_once_note_each_deadline_once() throws Exception {
        for (int files = 0; files < 6; files++) {
            town.consulted(town.worker, LONG_AGO);
        }
        town.fillViews();
        var together = new CyclicBarrier(2);
        Callable<Boolean> node =
                () -> {
                    DeadlineRun run = town.node(town.gate);
                    together.await();
                    run.of(TODAY);
                    return true;
                };

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(town.column(NAGS)).hasSize(6);
        assertThat(town.column("select done_at::text from views.deadline_run"))
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void a_node_that_dies_half_way_leaves_the_rest_to_the_next() {
        for (int files = 0; files < 5; files++) {
            town.consulted(town.worker, LONG_AGO);
        }
        town.fillViews();

        assertThatThrownBy(() -> town.node(new DyingGate(town.gate, 2)).of(TODAY))
                .isInstanceOf(DiedHalfWay.class);
        assertThat(town.column(NAGS)).hasSize(2);
        assertThat(town.column("select day::text from views.deadline_run where done_at is null"))
                .containsExactly(TODAY.toString());

        // the view may not have seen those two yet: their keys tell that they are noted
        town.node(town.gate).of(TODAY);

        assertThat(town.column(NAGS)).hasSize(5);
        assertThat(town.column("select done_at::text from views.deadline_run"))
                .doesNotContainNull();
    }

    @Test
    void a_node_that_dies_between_claim_and_first_note_leaves_all_to_the_next() {
        town.consulted(town.worker, LONG_AGO);
        town.fillViews();

        assertThatThrownBy(() -> town.node(new DyingGate(town.gate, 0)).of(TODAY))
                .isInstanceOf(DiedHalfWay.class);
        assertThat(town.column(NAGS)).isEmpty();

        town.node(town.gate).of(TODAY);
        assertThat(town.column(NAGS)).hasSize(1);
    }

    @Test
    void nothing_is_noted_before_the_view_has_seen_all_that_was_recorded() {
        town.consulted(town.worker, LONG_AGO);
        town.fillViews();
        town.consulted(town.worker, TODAY);

        assertThatThrownBy(() -> town.node(town.gate).of(TODAY)).isInstanceOf(NotYetThere.class);
        assertThat(town.column(NAGS)).isEmpty();

        town.fillViews();
        town.node(town.gate).of(TODAY);
        assertThat(town.column(NAGS)).hasSize(1);
    }

    @Test
    void a_view_made_anew_knows_what_was_noted() {
        town.consulted(town.worker, LONG_AGO);
        town.contractUntil(TODAY.minusDays(1));
        town.fillViews();
        town.node(town.gate).of(TODAY);
        town.fillViews();
        String rows = "select to_jsonb(d)::text from views.deadline d order by 1";
        List<String> before = town.column(rows);

        town.rebuildViews();

        assertThat(before).hasSizeGreaterThan(1);
        assertThat(town.column(rows)).isEqualTo(before);
    }

    /** What stops a process at once. */
    private static final class DiedHalfWay extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A gate whose process dies after some acts. */
    private static final class DyingGate implements CommandGate {

        private final CommandGate gate;
        private int left;

        DyingGate(CommandGate gate, int left) {
            this.gate = gate;
            this.left = left;
        }

        @Override
        public Recorded record(
                SignedIn who, String act, LedgerCommand command, RecordingConditions conditions) {
            if (left-- == 0) {
                throw new DiedHalfWay();
            }
            return gate.record(who, act, command, conditions);
        }
    }
}
