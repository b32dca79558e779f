package org.caseledger.query.gate;

/** A person made the most searches of an hour; the look is recorded as denied, without the terms. */
public final class TooManySearches extends RuntimeException {

    private final int most;

    public TooManySearches(int most) {
        super("too many searches");
        this.most = most;
    }

    /** How many the municipality allows within an hour. */
    public int most() {
        return most;
    }
}
