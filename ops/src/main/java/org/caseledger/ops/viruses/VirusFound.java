package org.caseledger.ops.viruses;

/** The scanner found something in what was uploaded; its name for it stands in the scanner's log. */
public final class VirusFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The key of the sentence. */
    public static final String KEY = "upload-infected";

    VirusFound() {
        super(KEY);
    }
}
