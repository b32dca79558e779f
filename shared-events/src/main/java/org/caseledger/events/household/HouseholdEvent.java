package org.caseledger.events.household;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface HouseholdEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
