package org.caseledger.events.directory;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;

import java.util.List;
import java.util.UUID;

/** The stream of who there is in a municipality: agencies, staff and contracts. */
public sealed interface DirectoryEvent extends LedgerEvent
        permits MunicipalityRegistered,
                AgencyRegistered,
                ContractAgreed,
                StaffRegistered,
                StaffLeft {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(MunicipalityRegistered.class, "municipality-registered"),
                    entry(AgencyRegistered.class, "agency-registered"),
                    entry(ContractAgreed.class, "contract-agreed"),
                    entry(StaffRegistered.class, "staff-registered"),
                    entry(StaffLeft.class, "staff-left"));

    MunicipalityCode municipality();

    @Override
    default UUID streamId() {
        return StreamIds.directory(municipality());
    }
}
