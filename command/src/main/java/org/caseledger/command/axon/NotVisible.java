package org.caseledger.command.axon;

/** There is no such stream for this caller: it does not exist, or the caller may not know of it. */
public final class NotVisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotVisible() {
        super("not-visible");
    }
}
