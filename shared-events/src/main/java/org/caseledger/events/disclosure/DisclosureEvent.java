package org.caseledger.events.disclosure;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StreamIds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stream, one per case file, of who asked for and who gave personal information. */
public sealed interface DisclosureEvent extends LedgerEvent
        permits InformationRequested, InformationProvided, EmergencyDisclosureMade {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(InformationRequested.class, "information-requested"),
                    entry(InformationProvided.class, "information-provided"),
                    entry(EmergencyDisclosureMade.class, "emergency-disclosure-made"));

    FileId fileId();

    @Override
    default UUID streamId() {
        return StreamIds.disclosure(fileId());
    }

    @Override
    default Optional<FileId> file() {
        return Optional.of(fileId());
    }
}
