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
        permits InformationRequested,
                RequestAnswered,
                InformationProvided,
                InformationRecalled,
                EmergencyDisclosureMade,
                EmergencyReported,
                CorrectionNotified,
                InformationProvidedAsItHappened {
    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(InformationRequested.class, "information-requested"),
                    entry(RequestAnswered.class, "request-answered"),
                    entry(InformationProvided.class, "information-provided"),
                    entry(InformationRecalled.class, "information-recalled"),
                    entry(EmergencyDisclosureMade.class, "emergency-disclosure-made"),
                    entry(EmergencyReported.class, "emergency-reported"),
                    entry(CorrectionNotified.class, "correction-notified"),
                    entry(
                            InformationProvidedAsItHappened.class,
                            "information-provided-as-it-happened"));

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
