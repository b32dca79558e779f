package org.caseledger.events.sameperson;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StreamIds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The stream of two persons who may be one. It belongs to no file: the circle of one must not learn
 * from it that there is the other.
 */
public sealed interface SamePersonEvent extends LedgerEvent permits PersonsCompared {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE = List.of(entry(PersonsCompared.class, "persons-compared"));

    PersonId personId();

    PersonId otherId();

    @Override
    default UUID streamId() {
        return StreamIds.samePerson(personId(), otherId());
    }

    @Override
    default Optional<FileId> file() {
        return Optional.empty();
    }
}
