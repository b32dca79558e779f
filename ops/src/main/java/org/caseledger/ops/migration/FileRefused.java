package org.caseledger.ops.migration;

/** The file as such cannot be read; the message is the key of the sentence that says why. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileRefused(String key) {
        super(key);
    }

    FileRefused(String key, Exception why) {
        super(key, why);
    }

    /** The key of the sentence, for example {@code migration.file-too-large}. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
