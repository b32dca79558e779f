package org.caseledger.events.register;

import org.caseledger.events.value.Actor;
import org.caseledger.events.value.LedgerEvent;

import java.util.UUID;

/** An event with its id and the one who recorded it: what a later act points at when it relies on it. */
public record RecordedEvent(UUID eventId, Actor actor, LedgerEvent event) {}
