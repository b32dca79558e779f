package org.caseledger.query.gate;

/** There is no such thing, or none that this reader may know of: the answer is the same. */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}
