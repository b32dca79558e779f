package org.caseledger.events.privacy;

/**
 * A personal value with its label. {@link Known} where it was just typed or has been opened for a
 * reader with a right to it; {@link Sealed} everywhere between: aggregates, views, dead letters copy
 * it unopened; {@link Withheld} where it cannot or may not be read.
 */
public sealed interface Labelled<T> permits Known, Sealed, Withheld {}
