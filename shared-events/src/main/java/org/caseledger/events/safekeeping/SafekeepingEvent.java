package org.caseledger.events.safekeeping;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface SafekeepingEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
