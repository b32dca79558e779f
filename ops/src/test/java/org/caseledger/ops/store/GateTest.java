package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.command.axon.CommandGate;
import org.caseledger.command.axon.KeyReused;
import org.caseledger.command.axon.Recorded;
import org.caseledger.command.axon.RecordingConditions;
import org.caseledger.command.axon.VersionMismatch;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.command.decision.Stream;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.StaffLeft;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.StreamIds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An act on its whole way: command bus, rules, append, receipt. */
public class GateTest {

    private static final TestLedger LEDGER = TestLedger.fresh();
    private static final LedgerEventStore STORE =
            new LedgerEventStore(LEDGER.engine(), new LedgerBell(LEDGER.projector()));
    private static final MunicipalityCode HERE = new MunicipalityCode(Sample.HERE);
    private static final SignedIn WHO = new SignedIn(HERE, StaffId.of(Sample.STAFF));
    private static final CommandGate GATE =
            new AxonCommandGate(
                    SimpleCommandBus.builder().build(),
                    STORE,
                    new PostgresLedger(LEDGER.app(), Sample.CLOCK),
                    List.of(Leave.STREAM));

    /** Acts of a small stream that stands in for a real one. */
    public sealed interface Leave extends LedgerCommand permits Leaves {

        Stream<Leave, Integer, DirectoryEvent> STREAM =
                new Stream<>(
                        "directory",
                        Leave.class,
                        DirectoryEvent.class,
                        0,
                        (count, _) -> count + 1,
                        (command, count, now) -> command.decide(count, now));

        Decision<DirectoryEvent> decide(int count, Circumstances now);
    }

    public record Leaves(UUID staff) implements Leave {

        @Override
        public UUID streamId() {
            return StreamIds.directory(HERE);
        }

        @Override
        public Decision<DirectoryEvent> decide(int count, Circumstances now) {
            return Decision.accept(new StaffLeft(HERE, new StaffId(staff), Sample.DAY));
        }
    }

    @BeforeAll
    static void employ() {
        var known = Sample.staff(WHO.staff().value(), Sample.id(), 0);
        LEDGER.engine().appendEvents(List.of(known.andMetaData(Map.of("stream", "directory"))));
    }

    @AfterAll
    static void close() {
        STORE.close();
        LEDGER.close();
    }

    private static Leaves anotherLeaves() {
        UUID staff = Sample.id();
        long version =
                Sample.acting(() ->
                                STORE.lastSequenceNumberFor(StreamIds.directory(HERE).toString()))
                        .orElseThrow();
        LEDGER.engine()
                .appendEvents(
                        List.of(
                                Sample.staff(staff, Sample.id(), version + 1)
                                        .andMetaData(Map.of("stream", "directory"))));
        return new Leaves(staff);
    }

    @Test
    void an_act_is_recorded_and_its_receipt_says_where() {
        Leaves leaves = anotherLeaves();

        Recorded recorded = GATE.record(WHO, "leave", leaves, RecordingConditions.none());

        assertThat(recorded.stream()).isEqualTo(leaves.streamId());
        var stored = LEDGER.engine().event(recorded.municipalityPosition());
        assertThat(stored.getIdentifier()).isEqualTo(recorded.eventIds().getFirst().toString());
        assertThat(stored.getMetaData())
                .containsEntry("command", "leave")
                .containsEntry("capacity", "AGENCY_WORKER")
                .doesNotContainKey("requestHash");
    }

    @Test
    void a_second_try_is_answered_alike_and_another_request_refused() {
        Leaves leaves = anotherLeaves();
        var keyed = new RecordingConditions(null, "key-1", "aa");
        Recorded first = GATE.record(WHO, "leave", leaves, keyed);

        assertThat(GATE.record(WHO, "leave", leaves, keyed)).isEqualTo(first);
        assertThatThrownBy(() ->
                        GATE.record(
                                WHO, "leave", leaves, new RecordingConditions(null, "key-1", "bb")))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void what_was_seen_must_still_be_there() {
        Leaves leaves = anotherLeaves();

        assertThatThrownBy(() ->
                        GATE.record(WHO, "leave", leaves, new RecordingConditions(0L, null, null)))
                .isInstanceOf(VersionMismatch.class);
    }
}
