package org.caseledger.ops.store;

/** What the ledger says to an append. */
sealed interface Verdict {

    /** Recorded now, or by the first try of the same request. */
    record Recorded(Appended appended) implements Verdict {}

    /** Somebody else wrote to the stream in the meantime. */
    record VersionConflict() implements Verdict {}

    /** The stream that was to begin has begun already. */
    record StreamExists() implements Verdict {}

    /** Another municipality uses the id of the stream or of the file. */
    record Elsewhere() implements Verdict {}

    /** A fact of another stream that the decision rested on has changed. */
    record ReliedOnChanged() implements Verdict {}

    /** The key came with another request before. */
    record Reused() implements Verdict {}
}
