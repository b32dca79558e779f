package org.caseledger.ops.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that acts are decided on; in the demonstration it may tell a story of the past. */
public interface LedgerClock {

    /** Offices of this programme live in one time zone. */
    ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    LocalDate today();

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
