package org.caseledger.events.disclosure;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface DisclosureEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
