package org.caseledger.events.emergency;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.UUID;

/** The stream of one 緊急閲覧. The names say nothing of a danger. */
public sealed interface EmergencyEvent extends LedgerEvent
        permits EmergencyAccessStarted,
                EmergencyAccessEnded,
                EmergencyAccessReviewed,
                EmergencyAccessAllowed {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(EmergencyAccessStarted.class, "reading-begun"),
                    entry(EmergencyAccessEnded.class, "reading-ended"),
                    entry(EmergencyAccessReviewed.class, "reading-reviewed"),
                    entry(EmergencyAccessAllowed.class, "reading-allowed"));

    EmergencyAccessId accessId();

    @Override
    default UUID streamId() {
        return accessId().value();
    }
}
