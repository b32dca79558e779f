package org.caseledger.query.screens;

import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Up to where the chain of the ledger was found to hold when it was last computed anew. */
public interface ChainStatus {

    /** Null while no recomputation has finished yet. */
    @Nullable Verified latest(MunicipalityCode municipality);

    /**
     * One recomputation.
     *
     * @param upTo the last position for which everything fits
     * @param broken what does not fit after it, in words; null when all is well
     */
    record Verified(long upTo, Instant at, @Nullable String broken) {}
}
