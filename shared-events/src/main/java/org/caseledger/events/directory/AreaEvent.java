package org.caseledger.events.directory;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;

import java.util.List;

/** The part of the directory about areas and who looks after them. */
public sealed interface AreaEvent extends DirectoryEvent
        permits AreaDrawn, AreaGivenUp, AreaAssigned, AreaAssignmentEnded {

    /** The permanent names of this part of the stream. */
    List<CatalogueEntry> NAMES =
            List.of(
                    entry(AreaDrawn.class, "area-drawn"),
                    entry(AreaGivenUp.class, "area-given-up"),
                    entry(AreaAssigned.class, "area-assigned"),
                    entry(AreaAssignmentEnded.class, "area-assignment-ended"));
}
