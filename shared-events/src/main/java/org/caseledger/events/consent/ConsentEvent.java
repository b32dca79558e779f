package org.caseledger.events.consent;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stream of one consent: of one person, for one purpose, to one circle. */
public sealed interface ConsentEvent extends LedgerEvent
        permits ConsentSought,
                ConsentGiven,
                ConsentRefused,
                ConsentNarrowed,
                ConsentWithdrawn,
                ConsentUnobtainableRecorded,
                ConsentPaperReceived,
                ConsentPassedToSuccessor,
                RoleHolderNotified,
                NoticeAcknowledged {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(ConsentSought.class, "consent-sought"),
                    entry(ConsentGiven.class, "consent-given"),
                    entry(ConsentRefused.class, "consent-refused"),
                    entry(ConsentNarrowed.class, "consent-narrowed"),
                    entry(ConsentWithdrawn.class, "consent-withdrawn"),
                    entry(ConsentUnobtainableRecorded.class, "consent-unobtainable-recorded"),
                    entry(ConsentPaperReceived.class, "consent-paper-received"),
                    entry(ConsentPassedToSuccessor.class, "consent-passed-to-successor"),
                    entry(RoleHolderNotified.class, "role-holder-notified"),
                    entry(NoticeAcknowledged.class, "notice-acknowledged"));

    ConsentId consentId();

    FileId fileId();

    @Override
    default UUID streamId() {
        return consentId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.of(fileId());
    }
}
