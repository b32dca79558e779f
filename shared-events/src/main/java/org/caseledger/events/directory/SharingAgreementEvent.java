package org.caseledger.events.directory;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;

import java.util.List;

/** The part of the directory about agreements on sharing information. */
public sealed interface SharingAgreementEvent extends DirectoryEvent
        permits SharingAgreementConcluded, SharingAgreementEnded {

    /** The permanent names of this part of the stream. */
    List<CatalogueEntry> NAMES =
            List.of(
                    entry(SharingAgreementConcluded.class, "sharing-agreement-concluded"),
                    entry(SharingAgreementEnded.class, "sharing-agreement-ended"));
}
