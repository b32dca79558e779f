package org.caseledger.events.directory;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;

import java.util.List;

/** The part of the directory about agencies, their kinds and their contracts. */
public sealed interface OfficeEvent extends DirectoryEvent
        permits MunicipalityRegistered,
                AgencyKindAdded,
                FieldAdded,
                AgencyRegistered,
                AgencyRenamed,
                AgencyClosed,
                AgencySplit,
                AgencyMerged,
                ContractAgreed,
                ContractEnded {

    /** The permanent names of this part of the stream. */
    List<CatalogueEntry> NAMES =
            List.of(
                    entry(MunicipalityRegistered.class, "municipality-registered"),
                    entry(AgencyKindAdded.class, "agency-kind-added"),
                    entry(FieldAdded.class, "field-added"),
                    entry(AgencyRegistered.class, "agency-registered"),
                    entry(AgencyRenamed.class, "agency-renamed"),
                    entry(AgencyClosed.class, "agency-closed"),
                    entry(AgencySplit.class, "agency-split"),
                    entry(AgencyMerged.class, "agency-merged"),
                    entry(ContractAgreed.class, "contract-agreed"),
                    entry(ContractEnded.class, "contract-ended"));
}
