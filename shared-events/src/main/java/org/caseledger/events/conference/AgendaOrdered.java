package org.caseledger.events.conference;

import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.SittingId;

import java.util.List;

/** The order in which the items are dealt with. */
public record AgendaOrdered(SittingId sittingId, List<ItemId> order) implements SittingEvent {}
