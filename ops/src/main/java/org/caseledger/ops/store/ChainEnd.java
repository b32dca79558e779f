package org.caseledger.ops.store;

import java.time.Instant;

/**
 * Where a verified chain of a municipality ends, so that verification can go on from there.
 *
 * @param chain the chain over everything up to here
 */
public record ChainEnd(long position, byte[] chain, Instant appendedAt) {

    static final ChainEnd BEGINNING = new ChainEnd(0, new byte[32], Instant.MIN);
}
