package org.caseledger.ops.assembly;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.serialization.xml.XStreamSerializer;
import org.caseledger.command.axon.AxonCommandGate;
import org.caseledger.ops.start.StartRefused;
import org.caseledger.ops.store.LedgerBell;
import org.caseledger.ops.store.LedgerClock;
import org.caseledger.ops.store.LedgerEventStore;
import org.caseledger.ops.store.PostgresLedger;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.ops.store.TokenSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Properties;

/** A ledger that only looks like one does not start. */
class LedgerSelfCheckTest {

    private final TestLedger ledger = TestLedger.fresh();
    private final LedgerEventStore store = store();
    private final CommandBus bus = SimpleCommandBus.builder().build();

    private LedgerEventStore store() {
        return new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    }

    private AxonCommandGate gate(CommandBus over, LedgerEventStore into) {
        var port = new PostgresLedger(ledger.app(), LedgerClock.system());
        return new AxonCommandGate(over, into, port, List.of());
    }

    @AfterEach
    void close() {
        store.close();
        ledger.close();
    }

    @Test
    void the_ledger_as_it_is_built_may_run() {
        assertThatCode(
                        () -> {
                            LedgerSelfCheck.wiring(List.of(store), bus, gate(bus, store));
                            LedgerSelfCheck.serializers(
                                    List.of(TokenSerializer.create().getClass()));
                            LedgerSelfCheck.role("caseledger_app", ledger.app());
                            LedgerSelfCheck.role("caseledger_projector", ledger.projector());
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void another_place_for_events_is_refused() {
        EventBus nowhere = SimpleEventBus.builder().build();

        for (List<EventBus> stores :
                List.of(List.<EventBus>of(), List.of(nowhere), List.of(store, nowhere))) {
            assertThatThrownBy(() -> LedgerSelfCheck.wiring(stores, bus, gate(bus, store)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("event store is another one");
        }
    }

    @Test
    void a_gate_wired_to_another_bus_or_store_is_refused() {
        CommandBus otherBus = SimpleCommandBus.builder().build();
        try (LedgerEventStore otherStore = store()) {
            for (AxonCommandGate gate : List.of(gate(otherBus, store), gate(bus, otherStore))) {
                assertThatThrownBy(() -> LedgerSelfCheck.wiring(List.of(store), bus, gate))
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("another bus or store");
            }
        }
    }

    @Test
    void a_serializer_that_reflects_over_anything_is_refused() {
        assertThatThrownBy(() -> LedgerSelfCheck.serializers(List.of(XStreamSerializer.class)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("XStream");
    }

    @Test
    void an_owner_or_superuser_in_place_of_the_application_is_refused() {
        assertThatThrownBy(() -> LedgerSelfCheck.role("app", ledger.ownerDataSource()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("権限が強すぎる");
    }

    @Test
    void an_application_that_could_change_events_is_refused() {
        for (String right : List.of("update", "delete", "truncate", "update (payload)")) {
            grant("grant " + right + " on ledger.event to caseledger_app");
            assertThatThrownBy(() -> LedgerSelfCheck.role("caseledger_app", ledger.app()))
                    .as(right)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("could change [event]");
            grant("revoke " + right + " on ledger.event from caseledger_app");
        }
        assertThatCode(() -> LedgerSelfCheck.role("caseledger_app", ledger.app()))
                .doesNotThrowAnyException();
    }

    @Test
    void an_application_that_owns_anything_is_refused() {
        grant("create table views.own (one int)");
        grant("alter table views.own owner to caseledger_projector");

        assertThatThrownBy(() -> LedgerSelfCheck.role("projector", ledger.projector()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("owns [own]");
    }

    @Test
    void a_database_of_another_draft_is_refused() {
        grant("alter table ledger.installation disable trigger user");
        grant("update ledger.installation set format = 'draft-9'");

        assertThatThrownBy(() -> LedgerSelfCheck.role("caseledger_app", ledger.app()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("draft-9");
    }

    private void grant(String sql) {
        ledger.owner().sql(sql).update();
    }

    @Test
    void a_framework_that_may_call_its_vendor_is_refused() {
        var system = new Properties();
        system.setProperty("axoniq.update-checker.disabled", "true");
        assertThatThrownBy(() -> LedgerSelfCheck.silence(system))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("disable-axoniq-console-message");

        system.setProperty("disable-axoniq-console-message", "true");
        assertThatCode(() -> LedgerSelfCheck.silence(system)).doesNotThrowAnyException();
    }
}
