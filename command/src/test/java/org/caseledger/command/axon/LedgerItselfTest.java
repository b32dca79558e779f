package org.caseledger.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.decision.Stream;
import org.caseledger.events.deadline.DeadlineEvent;
import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.deadline.DeadlinePassed;
import org.caseledger.events.deadline.ReviewOverdue;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Register;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.DeadlineId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.MunicipalityCode;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** MA-13, R12: time alone may say that something is overdue, and may change nothing by it. */
class LedgerItselfTest {

    private static final Actor LEDGER = Actor.ledgerItself(new MunicipalityCode("999997"));
    private static final DeadlineId ID = new DeadlineId(UUID.randomUUID());
    private static final FileId FILE = new FileId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    @Test
    void what_it_notes_is_an_event_of_no_other_stream() {
        for (DeadlineEvent event : events()) {
            assertThat(Streams.ALL)
                    .filteredOn(stream -> stream.events().isInstance(event))
                    .extracting(Stream::name)
                    .containsExactly("deadline");
        }
    }

    @Test
    void what_it_notes_changes_no_register() {
        assertThat(Registers.ALL).isNotEmpty();
        for (DeadlineEvent event : events()) {
            var recorded = new RecordedEvent(UUID.randomUUID(), LEDGER, event);
            for (Register<?> register : Registers.ALL) {
                assertThat(register.keysTouchedBy(recorded)).as(register.name()).isEmpty();
            }
        }
    }

    private static List<DeadlineEvent> events() {
        UUID setBy = UUID.randomUUID();
        return List.of(
                new ReviewOverdue(ID, FILE, DeadlineKind.WATCH_REVIEW, DAY, setBy),
                new DeadlinePassed(ID, FILE, DeadlineKind.FADE_OUT, DAY, setBy));
    }
}
