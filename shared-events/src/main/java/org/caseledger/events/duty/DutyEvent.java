package org.caseledger.events.duty;

import static org.caseledger.events.value.CatalogueEntry.entry;

import org.caseledger.events.value.CatalogueEntry;
import org.caseledger.events.value.DutyListId;
import org.caseledger.events.value.LedgerEvent;

import java.util.List;
import java.util.UUID;

/** The stream of one 夜間・休日用 緊急対応一覧. */
public sealed interface DutyEvent extends LedgerEvent
        permits DutyListOpened, CaseChosenForDuty, DutyCopyHandedOut, DutyCopyRecovered {

    /** The permanent names of this stream. */
    List<CatalogueEntry> CATALOGUE =
            List.of(
                    entry(DutyListOpened.class, "duty-list-opened"),
                    entry(CaseChosenForDuty.class, "duty-case-chosen"),
                    entry(DutyCopyHandedOut.class, "duty-copy-handed-out"),
                    entry(DutyCopyRecovered.class, "duty-copy-recovered"));

    DutyListId listId();

    @Override
    default UUID streamId() {
        return listId().value();
    }
}
