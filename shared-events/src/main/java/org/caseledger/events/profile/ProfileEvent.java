package org.caseledger.events.profile;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface ProfileEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
