package org.caseledger.ops.viruses;

/** Looks through everything that is uploaded before anything else reads it. */
@FunctionalInterface
public interface VirusScan {

    /** For an installation without a scanner; the start and the documents say so. */
    VirusScan NONE = _ -> {};

    /**
     * Lets clean bytes pass.
     *
     * @throws VirusFound when something was found
     * @throws ScannerDown when nobody could tell; then nothing is taken
     */
    void check(byte[] bytes);
}
