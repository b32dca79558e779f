package org.caseledger.ops.ledger;

/** A tool does not do what it was asked to; says why in one sentence of each language. */
final class ToolRefused extends RuntimeException {

    private final String japanese;
    private final String english;

    ToolRefused(String japanese, String english) {
        super(japanese + " / " + english);
        this.japanese = japanese;
        this.english = english;
    }

    String japanese() {
        return japanese;
    }

    String english() {
        return english;
    }
}
