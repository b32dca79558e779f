package org.caseledger.events.correction;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sets an earlier entry right (rule X-06). It may stand in any stream, and always stands in the
 * stream, and in the file, of the entry that it names; that entry stays as it was recorded.
 */
public sealed interface Correction extends LedgerEvent
        permits EntryCorrected, EntryStruck, EntryRecordedInError, Relabelling {

    /** The permanent names of corrections. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    CatalogueEntry.entry(EntryCorrected.class, "entry-corrected"),
                    CatalogueEntry.entry(EntryStruck.class, "entry-struck"),
                    CatalogueEntry.entry(EntryRecordedInError.class, "entry-recorded-in-error"),
                    CatalogueEntry.entry(RelabellingAsked.class, "relabelling-asked"),
                    CatalogueEntry.entry(LabelReclassified.class, "label-reclassified"),
                    CatalogueEntry.entry(RelabellingRejected.class, "relabelling-rejected"));

    /** The stream of the entry, and of this event. */
    UUID stream();

    @Nullable FileId fileId();

    /** The event id of the entry that was wrong, or whose value is labelled otherwise. */
    UUID entry();

    Labelled<Words> reason();

    /** Who said that it was wrong, where that is known. */
    @Nullable SaidBy saidBy();

    @Override
    default UUID streamId() {
        return stream();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.ofNullable(fileId());
    }

    /** Whether the entry no longer counts from here on. */
    default boolean takesBack() {
        return switch (this) {
            case EntryCorrected _, Relabelling _ -> false;
            case EntryStruck _, EntryRecordedInError _ -> true;
        };
    }
}
