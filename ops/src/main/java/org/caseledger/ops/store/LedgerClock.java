package org.caseledger.ops.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The day that acts are decided on; in the demonstration it may tell a story of the past. */
public interface LedgerClock {

    /** Offices of this programme live in one time zone. */
    ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    LocalDate today();

    /** The moment that acts are decided at: that of the story, or of now. */
    default Instant now() {
        Instant story = storyTime();
        return story == null ? Instant.now().truncatedTo(ChronoUnit.MILLIS) : story;
    }

    /** The moment of the story being told on this thread; null outside a story. */
    @Nullable Instant storyTime();

    /** The clock of a ledger at work. */
    static LedgerClock system() {
        return new LedgerClock() {
            @Override
            public LocalDate today() {
                return LocalDate.now(JAPAN);
            }

            @Override
            public @Nullable Instant storyTime() {
                return null;
            }
        };
    }
}
