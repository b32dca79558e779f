package org.caseledger.events.conference;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AsItHappened;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;

/** A sitting was held although rules spoke against it; it permits nothing. */
public record SittingHeldAsItHappened(
        SittingId sittingId,
        BodyId bodyId,
        int number,
        LocalDate heldOn,
        boolean online,
        Labelled<Words> reason,
        List<String> breaches)
        implements SittingEvent, AsItHappened {}
