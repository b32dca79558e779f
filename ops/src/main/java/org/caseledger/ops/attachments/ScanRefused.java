package org.caseledger.ops.attachments;

/** A file that is not taken, with the key of the sentence that says what would be. */
public final class ScanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How the refusal is answered. */
    public enum Why {
        TOO_LARGE,
        KIND,
        UNFIT
    }

    private final Why why;
    private final String key;

    ScanRefused(Why why, String key) {
        super(key);
        this.why = why;
        this.key = key;
    }

    static ScanRefused tooLarge() {
        return new ScanRefused(Why.TOO_LARGE, "attachment-too-large");
    }

    static ScanRefused kind() {
        return new ScanRefused(Why.KIND, "attachment-kind");
    }

    static ScanRefused unfit(String key) {
        return new ScanRefused(Why.UNFIT, key);
    }

    public Why why() {
        return why;
    }

    public String key() {
        return key;
    }
}
