package org.caseledger.events.household;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stream of a household (世帯) and its members. */
public sealed interface HouseholdEvent extends LedgerEvent
        permits HouseholdRegistered, MemberAdded, MemberLeft, DangerRecorded, DangerLifted {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(HouseholdRegistered.class, "household-registered"),
                    entry(MemberAdded.class, "member-added"),
                    entry(MemberLeft.class, "member-left"),
                    entry(DangerRecorded.class, "safety-noted"),
                    entry(DangerLifted.class, "safety-note-ended"));

    HouseholdId householdId();

    FileId fileId();

    @Override
    default UUID streamId() {
        return householdId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.of(fileId());
    }
}
