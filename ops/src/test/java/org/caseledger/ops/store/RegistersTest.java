package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.events.register.StaffRegister.STAFF;
import static org.caseledger.ops.store.Sample.event;
import static org.caseledger.ops.store.Sample.staff;
import static org.caseledger.ops.store.Sample.staffLeft;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** Registers are the fold of the events, and an act rests only on entries that still stand. */
class RegistersTest {

    private final TestLedger ledger = TestLedger.fresh();
    private final LedgerEventStore store =
            new LedgerEventStore(ledger.engine(), new LedgerBell(ledger.projector()));
    private final RelyingFacts facts = new RelyingFacts(PostgresFacts.ofCurrentAct(ledger.app()));
    private final UUID one = Sample.id();
    private final UUID agency = Sample.id();

    @AfterEach
    void close() {
        store.close();
        ledger.close();
    }

    private void append(DomainEventMessage<?>... events) {
        ledger.engine().appendEvents(List.of(events));
    }

    /** An act that looks something up, is overtaken, and then records. */
    private void overtaken(Runnable lookUp, Runnable meanwhile) {
        Sample.acting(() -> {
            lookUp.run();
            meanwhile.run();
            store.publish(event(Sample.id(), 0));
            return one;
        });
    }

    @Test
    void every_register_equals_the_fold_of_the_events() {
        UUID two = Sample.id();
        append(staff(one, agency, 0), staff(two, agency, 1), staffLeft(one, 2));
        append(staffLeft(two, 3));
        append(event(Sample.id(), 0));

        var fold = new RegisterFold(Registers.ALL);
        ledger.engine().readEvents(null, false).map(RegistersTest::recorded).forEach(fold::record);

        for (Register<?> register : Registers.ALL) {
            fold.all(register)
                    .forEach((key, fact) ->
                            assertThat(stored().find(register, key))
                                    .hasValueSatisfying(
                                            found -> assertThat(found).isEqualTo(fact)));
        }
        assertThat(entries()).isEqualTo(foldedEntries(fold)).isPositive();
        assertThat(stored().findAll(STAFF, Lookups.agency(new AgencyId(agency)))).hasSize(2);
    }

    private PostgresFacts stored() {
        return PostgresFacts.of(ledger.app(), Sample.HERE);
    }

    private long entries() {
        return ledger.owner()
                .sql("select count(*) from ledger.register_entry")
                .query(Long.class)
                .single();
    }

    private static long foldedEntries(RegisterFold fold) {
        return Registers.ALL.stream().mapToLong(register -> fold.all(register).size()).sum();
    }

    private static RecordedEvent recorded(EventMessage<?> message) {
        return new RecordedEvent(
                UUID.fromString(message.getIdentifier()),
                new Act(message.getMetaData()).actor(),
                (LedgerEvent) message.getPayload());
    }

    @Test
    void an_act_is_refused_when_a_fact_it_rests_on_has_changed() {
        append(staff(one, agency, 0));

        assertThatThrownBy(() ->
                        overtaken(
                                () -> assertThat(facts.find(STAFF, one.toString())).isPresent(),
                                () -> append(staffLeft(one, 1))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_act_is_refused_when_what_was_absent_is_there_now() {
        assertThatThrownBy(() ->
                        overtaken(
                                () -> assertThat(facts.find(STAFF, one.toString())).isEmpty(),
                                () -> append(staff(one, agency, 0))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_act_is_refused_when_a_lookup_would_find_more_now() {
        append(staff(one, agency, 0));
        String lookup = Lookups.agency(new AgencyId(agency));

        assertThatThrownBy(() ->
                        overtaken(
                                () -> assertThat(facts.findAll(STAFF, lookup)).hasSize(1),
                                () -> append(staff(Sample.id(), agency, 1))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_act_whose_facts_still_stand_is_recorded() {
        append(staff(one, agency, 0));

        overtaken(
                () -> assertThat(facts.find(STAFF, one.toString())).isPresent(),
                () -> append(staff(Sample.id(), agency, 1)));

        assertThat(ledger.engine().createHeadToken().position()).hasValue(3);
    }
}
