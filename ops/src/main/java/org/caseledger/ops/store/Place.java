package org.caseledger.ops.store;

import org.axonframework.eventhandling.EventMessage;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;

import java.util.UUID;

/**
 * Where a stored event stands.
 *
 * @param line what must stay in order: the file, or the stream where an event is of no file
 */
record Place(long seq, long position, String municipality, UUID line) {

    static Place of(EventMessage<?> message) {
        var event = (LedgerEvent) message.getPayload();
        return new Place(
                Long.parseLong(text(message, "seq")),
                Long.parseLong(text(message, "position")),
                text(message, "municipality"),
                event.file().map(FileId::value).orElseGet(event::streamId));
    }

    private static String text(EventMessage<?> message, String name) {
        Object value = message.getMetaData().get(name);
        if (value == null) {
            throw new IllegalStateException("not an event of the ledger: it has no " + name);
        }
        return value.toString();
    }
}
