package org.caseledger.ops.start;

/** The ledger does not start; says why in one sentence of Japanese and one of English. */
public final class StartRefused extends RuntimeException {

    private final String japanese;
    private final String english;

    public StartRefused(String japanese, String english) {
        super(japanese + " / " + english);
        this.japanese = japanese;
        this.english = english;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }
}
