package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The sitting is put off to another day. */
public record SittingPostponed(SittingId sittingId, LocalDate heldOn, Labelled<Words> reason)
        implements SittingEvent {}
