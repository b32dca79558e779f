package org.caseledger.command.axon;

import org.axonframework.eventhandling.EventMessage;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.util.Objects;
import java.util.UUID;

/** Messages of Axon as entries of the ledger, with their id and the one who recorded them. */
public final class RecordedMessages {

    private RecordedMessages() {}

    public static RecordedEvent of(EventMessage<?> message) {
        Object stored = message.getMetaData().get("eventId");
        String id = stored == null ? message.getIdentifier() : stored.toString();
        return new RecordedEvent(
                UUID.fromString(id), actor(message), (LedgerEvent) message.getPayload());
    }

    private static Actor actor(EventMessage<?> message) {
        return new Actor(
                new MunicipalityCode(text(message, StreamShell.MUNICIPALITY)),
                StaffId.of(text(message, StreamShell.STAFF)),
                AgencyId.of(text(message, "organisation")),
                Capacity.valueOf(text(message, "capacity")));
    }

    private static String text(EventMessage<?> message, String name) {
        return Objects.requireNonNull(message.getMetaData().get(name), name).toString();
    }
}
