package org.caseledger.events.directory;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface DirectoryEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
