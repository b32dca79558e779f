package org.caseledger.events.planted;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.UUID;

/** Logs, asks the clock and rolls dice. */
final class EventThatKnowsTooMuch {

    private static final Logger LOG = LoggerFactory.getLogger(EventThatKnowsTooMuch.class);

    private EventThatKnowsTooMuch() {}

    static String happens() {
        LOG.debug("happens");
        return Instant.now() + " " + UUID.randomUUID();
    }
}
