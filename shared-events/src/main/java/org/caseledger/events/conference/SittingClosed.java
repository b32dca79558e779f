package org.caseledger.events.conference;

import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/** The sitting is over; nothing more is entered in it but minutes. */
public record SittingClosed(SittingId sittingId, @Nullable Work work) implements SittingEvent {}
