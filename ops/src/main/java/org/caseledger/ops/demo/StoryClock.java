package org.caseledger.ops.demo;

import org.caseledger.ops.store.LedgerClock;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The day and moment that acts are recorded at. While a demonstration story is told on a thread,
 * they are the story's; on every other thread they are the real ones. The database itself refuses a
 * story's moment outside a demonstration.
 */
public final class StoryClock implements LedgerClock {

    private final Clock real;
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    public StoryClock(Clock real) {
        this.real = real;
    }

    @Override
    public LocalDate today() {
        Instant story = told.get();
        return LocalDate.ofInstant(story == null ? real.instant() : story, JAPAN);
    }

    @Override
    public @Nullable Instant storyTime() {
        return told.get();
    }

    /** Lets something happen at a moment of a story, on this thread. */
    public void at(Instant moment, Runnable happening) {
        Instant before = told.get();
        told.set(moment);
        try {
            happening.run();
        } finally {
            if (before == null) {
                told.remove();
            } else {
                told.set(before);
            }
        }
    }
}
