package org.caseledger.events.intake;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.NearMissId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 惜しいケース: noted without a case and without anybody's name. */
public sealed interface NearMissEvent extends LedgerEvent permits NearMissNoted {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE = List.of(entry(NearMissNoted.class, "near-miss-noted"));

    NearMissId nearMissId();

    @Override
    default UUID streamId() {
        return nearMissId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.empty();
    }
}
