package org.caseledger.events.suspension;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SuspensionId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stream of one 利用停止. */
public sealed interface SuspensionEvent extends LedgerEvent
        permits SuspensionRequested, SuspensionDeclined, UseSuspended, UseResumed {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(SuspensionRequested.class, "suspension-requested"),
                    entry(SuspensionDeclined.class, "suspension-declined"),
                    entry(UseSuspended.class, "use-suspended"),
                    entry(UseResumed.class, "use-resumed"));

    SuspensionId suspensionId();

    FileId fileId();

    @Override
    default UUID streamId() {
        return suspensionId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.of(fileId());
    }
}
