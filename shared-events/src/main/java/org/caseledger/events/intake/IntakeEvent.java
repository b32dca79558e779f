package org.caseledger.events.intake;

import java.util.List;
import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;

public interface IntakeEvent extends LedgerEvent {
    List<CatalogueEntry> CATALOGUE = List.of();
}
