package org.caseledger.query.review;

import org.caseledger.events.value.LedgerEvent;
import org.caseledger.query.ledger.LedgerLine;

/** An event of a known type with the line it was recorded in. */
record Recorded<E extends LedgerEvent>(LedgerLine line, E event) {

    long position() {
        return line.position();
    }

    boolean before(Recorded<?> other) {
        return position() < other.position();
    }
}
