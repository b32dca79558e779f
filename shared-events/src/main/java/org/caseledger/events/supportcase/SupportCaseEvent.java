package org.caseledger.events.supportcase;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface SupportCaseEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
