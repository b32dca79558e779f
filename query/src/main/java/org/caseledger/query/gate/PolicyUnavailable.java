package org.caseledger.query.gate;

/** The policy cannot decide, so nothing is shown. */
public final class PolicyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PolicyUnavailable(String why) {
        super(why);
    }

    public PolicyUnavailable(String why, Throwable cause) {
        super(why, cause);
    }
}
