package org.caseledger.command.axon;

/** The idempotency key was used before with another request. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("key-reused");
    }
}
