package org.caseledger.command.axon;

/** It cannot be told whether the append was committed; a second try with the same key is safe. */
public final class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(Throwable cause) {
        super("outcome-unknown", cause);
    }
}
