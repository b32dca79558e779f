package org.caseledger.query.ledger;

/** What is asked for has not reached the page yet; asking again in a moment helps. */
public final class NotYetThere extends RuntimeException {
    public NotYetThere() {
        super("not yet there");
    }
}
