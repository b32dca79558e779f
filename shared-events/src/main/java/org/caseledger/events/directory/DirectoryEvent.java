package org.caseledger.events.directory;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StreamIds;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The stream of who there is in a municipality: agencies, areas, staff, contracts, agreements. */
public sealed interface DirectoryEvent extends LedgerEvent
        permits OfficeEvent,
                AreaEvent,
                WorkforceEvent,
                SharingAgreementEvent,
                SignInEvent,
                PreparedChangesEvent {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            Stream.of(
                            OfficeEvent.NAMES,
                            AreaEvent.NAMES,
                            WorkforceEvent.NAMES,
                            SharingAgreementEvent.NAMES,
                            SignInEvent.NAMES,
                            PreparedChangesEvent.NAMES)
                    .flatMap(Collection::stream)
                    .toList();

    MunicipalityCode municipality();

    @Override
    default UUID streamId() {
        return StreamIds.directory(municipality());
    }
}
