package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

/** The sitting does not take place. */
public record SittingCancelled(SittingId sittingId, Labelled<Words> reason)
        implements SittingEvent {}
