package org.caseledger.secrecy;

import org.caseledger.ops.store.LedgerClock;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of writers and readers alike; a test moves it on instead of waiting. */
final class MovedClock extends Clock implements LedgerClock {

    private volatile Duration ahead = Duration.ZERO;

    void passes(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public Instant now() {
        return instant();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), JAPAN);
    }

    @Override
    public @Nullable Instant storyTime() {
        return null;
    }

    @Override
    public ZoneId getZone() {
        return JAPAN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
