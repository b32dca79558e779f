package org.caseledger.events.conference;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;

import java.time.LocalDate;

/** A sitting (会議, 第○回) of a body is called for a day. */
public record ConferenceConvened(
        SittingId sittingId, BodyId bodyId, int number, LocalDate heldOn, boolean online)
        implements SittingEvent {}
