package org.caseledger.events.conference;

import org.caseledger.events.value.BodyId;

import java.time.LocalDate;

/** The body does not exist any more from this day; secrecy lasts. */
public record ConferenceBodyDissolved(BodyId bodyId, LocalDate from) implements BodyEvent {}
