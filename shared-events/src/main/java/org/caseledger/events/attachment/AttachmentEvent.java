package org.caseledger.events.attachment;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stream of one attached scan. */
public sealed interface AttachmentEvent extends LedgerEvent permits ScanAttached {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE = List.of(entry(ScanAttached.class, "scan-attached"));

    AttachmentId attachmentId();

    FileId fileId();

    @Override
    default UUID streamId() {
        return attachmentId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.of(fileId());
    }
}
