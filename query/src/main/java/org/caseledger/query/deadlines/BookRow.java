package org.caseledger.query.deadlines;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is kept of one file between its events, to tell what the next one opens and ends.
 *
 * @param responsible the agency that answers for each stream, the latest last
 * @param running the streams in which support goes on, the latest last
 * @param leads the 主担当 of each run of 多機関協働
 * @param asked whom each consent is of
 * @param renewed the earlier consent that each consent is to follow
 * @param contactElsewhere the last contact in the ledger that the file was taken over from
 * @param named whether {@code name} is that of the person concerned
 */
record BookRow(
        @Nullable Labelled<Words> name,
        boolean named,
        Map<UUID, AgencyId> responsible,
        List<UUID> running,
        Map<UUID, AgencyId> leads,
        Map<UUID, UUID> asked,
        Map<UUID, UUID> renewed,
        @Nullable LocalDate contactElsewhere,
        List<DeadlineRow> open) {

    static final BookRow EMPTY =
            new BookRow(
                    null, false, Map.of(), List.of(), Map.of(), Map.of(), Map.of(), null,
                    List.of());
}
