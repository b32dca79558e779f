package org.caseledger.command.axon;

/** Someone was faster: the stream has another version than the one expected. */
public final class VersionMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    public VersionMismatch(long current) {
        super("version-mismatch");
        this.current = current;
    }

    /** The version the stream has now. */
    public long current() {
        return current;
    }
}
