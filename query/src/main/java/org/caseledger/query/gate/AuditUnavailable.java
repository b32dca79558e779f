package org.caseledger.query.gate;

/** The look could not be recorded, so nothing is shown. */
public final class AuditUnavailable extends RuntimeException {
    public AuditUnavailable(Throwable cause) {
        super("the record of looks cannot be written", cause);
    }
}
