package org.caseledger.events.conference;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface BodyEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
