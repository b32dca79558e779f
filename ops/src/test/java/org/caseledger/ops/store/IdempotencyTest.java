package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.ops.store.Sample.event;
import static org.caseledger.ops.store.Sample.keyed;
import static org.caseledger.ops.store.Sample.publish;

import org.caseledger.command.axon.KeyReused;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.HexFormat;
import java.util.UUID;

/** A request that is sent twice is recorded once. */
class IdempotencyTest {

    private static final TestLedger LEDGER = TestLedger.fresh();
    private static final LedgerEventStore STORE =
            new LedgerEventStore(LEDGER.engine(), new LedgerBell(LEDGER.projector()));

    @AfterAll
    static void close() {
        STORE.close();
        LEDGER.close();
    }

    @Test
    void the_second_try_gets_the_first_answer() {
        UUID stream = Sample.id();
        Appended first = publish(STORE, keyed("key-1", "aa"), event(stream, 0)).orElseThrow();

        Appended second = publish(STORE, keyed("key-1", "aa"), event(stream, 0)).orElseThrow();

        assertThat(first.alreadyRecorded()).isFalse();
        assertThat(second.alreadyRecorded()).isTrue();
        assertThat(second.eventIds()).isEqualTo(first.eventIds());
        assertThat(second.lastPosition()).isEqualTo(first.lastPosition());
        assertThat(second.appendedAt()).isEqualTo(first.appendedAt());
        assertThat(second.versions()).containsExactly(0L);
    }

    @Test
    void the_same_key_with_another_request_is_refused_and_records_nothing() {
        UUID other = Sample.id();
        assertThat(publish(STORE, keyed("key-2", "aa"), event(Sample.id(), 0))).isPresent();

        assertThatThrownBy(() -> publish(STORE, keyed("key-2", "bb"), event(other, 0)))
                .isInstanceOf(KeyReused.class);

        assertThat(Sample.acting(() -> STORE.lastSequenceNumberFor(other.toString()))).isEmpty();
    }

    @Test
    void the_first_answer_can_be_asked_for_before_deciding_again() {
        Appended first = publish(STORE, keyed("key-3", "aa"), event(Sample.id(), 0)).orElseThrow();
        var ledger = new Ledger(LEDGER.app());
        var here = new MunicipalityCode(Sample.HERE);
        StaffId staff = StaffId.of(Sample.STAFF);
        byte[] hash = HexFormat.of().parseHex("aa");

        assertThat(ledger.firstAnswer(here, staff, "key-3", hash))
                .hasValueSatisfying(
                        answer -> assertThat(answer.eventIds()).isEqualTo(first.eventIds()));
        assertThat(ledger.firstAnswer(here, staff, "key-unused", hash)).isEmpty();
        assertThatThrownBy(() -> ledger.firstAnswer(here, staff, "key-3", new byte[1]))
                .isInstanceOf(KeyReused.class);
        assertThat(ledger.asOfPosition(here, first.appendedAt()))
                .isGreaterThanOrEqualTo(first.lastPosition());
        assertThat(ledger.asOfPosition(here, first.appendedAt().minusMillis(1)))
                .isLessThan(first.lastPosition());
    }

    @Test
    void an_act_of_two_publications_is_one_append() {
        UUID stream = Sample.id();

        UUID acted =
                Sample.acting(() -> {
                    STORE.publish(event(stream, 0));
                    STORE.publish(event(stream, 1));
                    return stream;
                });
        Appended appended = Receipt.take().orElseThrow();

        assertThat(appended.stream()).isEqualTo(acted);
        assertThat(appended.versions()).containsExactly(0L, 1L);
        assertThat(appended.lastSeq()).isEqualTo(appended.firstSeq() + 1);
    }
}
