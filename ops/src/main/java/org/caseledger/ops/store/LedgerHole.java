package org.caseledger.ops.store;

/** The numbers of the ledger are not contiguous: events are missing. Following it stops here. */
public final class LedgerHole extends RuntimeException {

    LedgerHole(long expected, long found) {
        super("the ledger should go on with event " + expected + " but goes on with " + found);
    }

    LedgerHole(String text) {
        super(text);
    }
}
