package org.caseledger.query.rights;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 守秘の誓約: what the reader has pledged, and for officers who has not.
 *
 * @param version the version of the text that is in force; null while none is published
 * @param pledgedVersion by which version the reader pledged last; null when never
 * @param wanted whether the reader is asked to pledge now
 * @param everybody all staff in post; empty for those who do not keep the register
 */
public record PledgeState(
        UUID staffId,
        String municipality,
        @Nullable String version,
        @Nullable String pledgedVersion,
        @Nullable LocalDate pledgedOn,
        boolean wanted,
        List<One> everybody,
        long ledgerPosition) {

    /** One member of staff. */
    public record One(
            UUID staffId,
            String name,
            String agency,
            @Nullable String version,
            @Nullable LocalDate pledgedOn,
            boolean wanted) {}
}
