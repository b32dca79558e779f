package org.caseledger.command.correction;

import org.caseledger.events.correction.Relabelling;
import org.caseledger.events.correction.RelabellingAsked;
import org.caseledger.events.register.RecordedEvent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The requests for a 再区分 in a stream, and which of them wait for an answer. */
record Requests(List<RecordedEvent> history) {

    static Requests of(Entries entries) {
        return new Requests(entries.history());
    }

    /** The request of that event id about that entry. */
    Optional<RecordedEvent> find(UUID entry, UUID asked) {
        return history.stream()
                .filter(each -> each.eventId().equals(asked))
                .filter(each ->
                        each.event() instanceof RelabellingAsked it && it.entry().equals(entry))
                .findFirst();
    }

    boolean isAnswered(UUID asked) {
        return history.stream()
                .anyMatch(each ->
                        each.event() instanceof Relabelling act && Relabelling.answers(act, asked));
    }

    /** Whether a request about this value waits for its answer. */
    boolean waits(UUID entry, String component) {
        return history.stream()
                .filter(each ->
                        each.event() instanceof RelabellingAsked it
                                && it.entry().equals(entry)
                                && it.component().equals(component))
                .anyMatch(each -> !isAnswered(each.eventId()));
    }
}
