package org.caseledger.events.privacy;

/** A personal value as it is stored; only the read gate opens it. */
public record Sealed<T>(Envelope envelope) implements Labelled<T> {}
