package org.caseledger.ops.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.store.Sample.event;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A demonstration tells its own time, but time never runs backwards. */
class StoryTimeTest {

    private static final TestLedger LEDGER = TestLedger.demonstration();

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    private static void tell(String time) {
        var told = event(Sample.id(), 0).andMetaData(Map.of("storyTime", time));
        LEDGER.engine().appendEvents(List.of(told));
    }

    private static Instant recordedAt(long seq) {
        var metadata = LEDGER.engine().event(seq).getMetaData();
        return Instant.parse(String.valueOf(metadata.get("recordedAt")));
    }

    @Test
    void a_story_is_recorded_at_the_time_it_tells() {
        tell("2026-04-01T00:00:00Z");
        tell("2026-05-01T00:00:00Z");
        tell("2026-04-15T00:00:00Z");

        assertThat(recordedAt(1)).isEqualTo("2026-04-01T00:00:00Z");
        assertThat(LEDGER.engine().event(1).getTimestamp()).isEqualTo("2026-04-01T00:00:00Z");
        assertThat(recordedAt(2)).isEqualTo("2026-05-01T00:00:00Z");
        assertThat(recordedAt(3)).isEqualTo("2026-05-01T00:00:00Z");
        assertThat(new Verify(LEDGER.projector()).run().holds()).isTrue();
    }
}
