package org.caseledger.events.consent;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface ConsentEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
