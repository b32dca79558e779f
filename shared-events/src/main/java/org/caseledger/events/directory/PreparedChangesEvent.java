package org.caseledger.events.directory;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;

import java.util.List;

/** The part of the directory about changes that were prepared ahead. */
public sealed interface PreparedChangesEvent extends DirectoryEvent
        permits StaffChangesPrepared, StaffChangesWithdrawn {

    /** The permanent names of this part of the stream. */
    List<CatalogueEntry> NAMES =
            List.of(
                    entry(StaffChangesPrepared.class, "staff-changes-prepared"),
                    entry(StaffChangesWithdrawn.class, "staff-changes-withdrawn"));
}
