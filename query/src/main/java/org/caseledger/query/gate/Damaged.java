package org.caseledger.query.gate;

/** Stored bytes are missing, or are not those that the ledger names: nothing of them is served. */
public final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Damaged() {
        super("stored bytes do not fit the ledger");
    }
}
