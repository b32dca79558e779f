package org.caseledger.events.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.privacy.KeysInMemory;
import org.caseledger.events.privacy.Sealed;
import org.caseledger.events.privacy.Sealing;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;

/** The older revision 0 of one event was never released; it is kept to prove the path. */
class UpcastTest {

    private static final String NAME = "consent-withdrawn";

    private final Sealing sealing = new Sealing(new KeysInMemory());
    private final byte[] old = FrozenPayload.read(FrozenPayload.fileOf(NAME, 0)).bytes();

    /** {@code on} became {@code withdrawnOn}, {@code why} became {@code reason}, lists came new. */
    private static final class From0To1 implements Upcast {

        @Override
        public String eventName() {
            return NAME;
        }

        @Override
        public int fromRevision() {
            return 0;
        }

        @Override
        public void apply(ObjectNode event) {
            event.set("withdrawnOn", event.remove("on"));
            event.set("reason", event.remove("why"));
            event.putArray("resting");
            event.putArray("toTell");
        }
    }

    @Test
    void an_older_revision_reads_as_todays_event_with_its_envelope_unopened() {
        EventCodec codec = new EventCodec(sealing, List.of(new From0To1()));

        ConsentWithdrawn event = (ConsentWithdrawn) codec.decode(NAME, 0, old);

        assertThat(event.withdrawnOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(event.reason()).isInstanceOf(Sealed.class);
        assertThat(new OpenedPayload(sealing).of(FrozenPayload.of(old)))
                .contains("言葉 ConsentWithdrawn.reason");
    }

    @Test
    void without_the_step_between_reading_stops() {
        EventCodec codec = new EventCodec(sealing, List.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> codec.decode(NAME, 0, old))
                .withMessageContaining("no step from revision 0");
    }

    @Test
    void a_revision_newer_than_this_version_stops_the_reader() {
        EventCodec codec = new EventCodec(sealing, List.of());

        assertThatExceptionOfType(UnknownEvent.class).isThrownBy(() -> codec.decode(NAME, 99, old));
    }

    @Test
    void an_unknown_name_stops_the_reader() {
        EventCodec codec = new EventCodec(sealing, List.of());

        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> codec.decode("never-heard-of", 1, old));
    }
}
