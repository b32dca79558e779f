package org.caseledger.command.correction;

import org.caseledger.command.decision.Stream;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.Remaining;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;

/** The state of a stream after its history: the fold of what remains of it. */
public final class StreamState {

    private StreamState() {}

    @SuppressWarnings("unchecked")
    public static Object of(Stream<?, ?, ?> stream, List<RecordedEvent> history) {
        var own = (Stream<?, Object, LedgerEvent>) stream;
        Object state = own.beginning();
        for (RecordedEvent event : Remaining.of(history)) {
            state = own.after().apply(state, own.events().cast(event.event()));
        }
        return state;
    }
}
