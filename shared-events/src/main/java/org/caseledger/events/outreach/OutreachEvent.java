package org.caseledger.events.outreach;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface OutreachEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
