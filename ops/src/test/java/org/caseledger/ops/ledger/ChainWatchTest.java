package org.caseledger.ops.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.ops.store.Sample;
import org.caseledger.ops.store.TestLedger;
import org.caseledger.query.screens.ChainStatus.Verified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Pages say up to where the ledger was found to hold, and when. */
class ChainWatchTest {

    private static final MunicipalityCode HERE = new MunicipalityCode(Sample.HERE);
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");

    private final TestLedger ledger = TestLedger.fresh();
    private final UUID stream = Sample.id();
    private Instant now = START;
    private final InstantSource source = () -> now;
    private final ChainWatch watch = new ChainWatch(ledger.projector(), clock());

    private Clock clock() {
        return source.withZone(ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        watch.close();
        ledger.close();
    }

    private void append(long version) {
        ledger.engine().appendEvents(List.of(Sample.event(stream, version)));
    }

    private void changeFirstEvent() {
        ledger.owner().sql("alter table ledger.event disable trigger user").update();
        ledger.owner().sql("update ledger.event set metadata = '{}' where seq = 1").update();
    }

    @Test
    void before_the_first_look_nothing_is_said() {
        append(0);

        assertThat(watch.latest(HERE)).isNull();
    }

    @Test
    void it_says_up_to_where_the_chain_holds_and_when_that_was_found() {
        append(0);
        watch.look();
        assertThat(watch.latest(HERE)).isEqualTo(new Verified(1, START, null));

        append(1);
        now = START.plusSeconds(1);
        watch.look();
        assertThat(watch.latest(HERE)).isEqualTo(new Verified(2, now, null));

        now = START.plusSeconds(2);
        watch.look();
        assertThat(watch.latest(HERE)).isEqualTo(new Verified(2, START.plusSeconds(1), null));
    }

    @Test
    void everything_is_looked_at_anew_after_ten_minutes() {
        append(0);
        append(1);
        watch.look();
        changeFirstEvent();

        now = START.plus(Duration.ofMinutes(9));
        watch.look();
        assertThat(watch.latest(HERE)).isEqualTo(new Verified(2, START, null));

        now = START.plus(Duration.ofMinutes(10));
        watch.look();
        assertThat(watch.latest(HERE)).isEqualTo(new Verified(0, now, "第1号の記録: 内容が記録時のハッシュと合いません"));
    }
}
