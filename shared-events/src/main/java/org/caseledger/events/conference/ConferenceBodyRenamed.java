package org.caseledger.events.conference;

import org.caseledger.events.value.BodyId;

import java.time.LocalDate;

/** The body bears another name from this day. */
public record ConferenceBodyRenamed(BodyId bodyId, String name, LocalDate from)
        implements BodyEvent {}
