package org.caseledger.events.programme;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.ProgrammeEntryId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Streams of the programme itself: an entry, or the work in an area; no person and no file. */
public sealed interface ProgrammeEvent extends LedgerEvent
        permits AdviceWithoutCaseGiven,
                AreaOutreachDone,
                AreaOutreachEnded,
                AreaOutreachOpened,
                FallbackReviewed,
                LookFindingAnswered,
                OutreachMonthReported,
                ResourceGapRegistered {

    /** The permanent names of these streams. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(AdviceWithoutCaseGiven.class, "advice-without-case-given"),
                    entry(AreaOutreachDone.class, "area-outreach-done"),
                    entry(AreaOutreachEnded.class, "area-outreach-ended"),
                    entry(AreaOutreachOpened.class, "area-outreach-opened"),
                    entry(FallbackReviewed.class, "fallback-reviewed"),
                    entry(LookFindingAnswered.class, "look-finding-answered"),
                    entry(OutreachMonthReported.class, "outreach-month-reported"),
                    entry(ResourceGapRegistered.class, "resource-gap-registered"));

    ProgrammeEntryId entryId();

    @Override
    default UUID streamId() {
        return entryId().value();
    }

    @Override
    default Optional<FileId> file() {
        return Optional.empty();
    }
}
