package org.caseledger.events.migration;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;

/** The streams of 移行: the mappings of a municipality, each run, and each file taken over. */
public sealed interface MigrationEvent extends LedgerEvent
        permits MappingKept, MigrationBegun, MigrationCompleted, FileCarriedOver {

    /** The permanent names of these streams. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(MappingKept.class, "migration-mapping-kept"),
                    entry(MigrationBegun.class, "migration-begun"),
                    entry(MigrationCompleted.class, "migration-completed"),
                    entry(FileCarriedOver.class, "file-carried-over"));
}
