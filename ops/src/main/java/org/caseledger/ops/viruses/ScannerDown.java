package org.caseledger.ops.viruses;

/** The scanner does not answer, or not in a way that says the bytes are clean. */
public final class ScannerDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The key of the sentence. */
    public static final String KEY = "upload-scanner-down";

    ScannerDown(String why) {
        super(why);
    }

    ScannerDown(Exception why) {
        super(why.getClass().getSimpleName(), why);
    }

    /** For the log of the operator; says nothing of what was uploaded. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
