package org.caseledger.events.attachment;

/**
 * What opens the bytes of a scan, kept in its event under the label of the entry: whoever may not open
 * that label, or comes after its key was destroyed, has bytes that nothing opens.
 *
 * @param key the key of these bytes alone, Base64; it stands nowhere else
 * @param sha256 hash of the paper's bytes in clear, hexadecimal, for comparing it with a copy
 * @param size of the bytes in clear
 */
public record ScanContent(String key, String sha256, int size) {

    /** Masked on purpose: a key must not reach a log by string concatenation. */
    @Override
    public String toString() {
        return "〔鍵〕";
    }
}
