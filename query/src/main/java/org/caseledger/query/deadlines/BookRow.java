package org.caseledger.query.deadlines;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.AgencyRegister.Agency;
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
 * @param agencies the agencies of the directory with their contracts; none in a file
 * @param monthsAsked the latest month that each contractor reported or is to report
 * @param settled what was put on an agenda and has not been dealt with
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
        Map<String, Agency> agencies,
        Map<UUID, LocalDate> monthsAsked,
        List<SettledRow> settled,
        List<DeadlineRow> open) {

    static final BookRow EMPTY =
            new BookRow(
                    null, false, Map.of(), List.of(), Map.of(), Map.of(), Map.of(), null, Map.of(),
                    Map.of(), List.of(), List.of());
}
