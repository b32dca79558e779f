package org.caseledger.events.value;

/**
 * The permanent name and the revision of an event. The Java class may move and be renamed; the name
 * in the ledger never changes, and is neutral where the mere fact would tell something.
 */
public record CatalogueEntry(Class<? extends LedgerEvent> type, String name, int revision) {

    public static CatalogueEntry entry(Class<? extends LedgerEvent> type, String name) {
        return new CatalogueEntry(type, name, 1);
    }

    public static CatalogueEntry entry(
            Class<? extends LedgerEvent> type, String name, int revision) {
        return new CatalogueEntry(type, name, revision);
    }
}
