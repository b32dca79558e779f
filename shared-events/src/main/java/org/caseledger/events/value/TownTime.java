package org.caseledger.events.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of the offices: days and months of the ledger are theirs. */
public final class TownTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private TownTime() {}

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The middle of a day, for judging what was said of that day without an hour. */
    public static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }
}
