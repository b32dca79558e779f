package org.caseledger.command.axon;

/** The caller may know of the file and has no right to this act in the capacity of today. */
public final class NotEntitled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotEntitled() {
        super("not-entitled");
    }
}
