package org.caseledger.ops.store;

import java.util.List;
import java.util.Optional;

/**
 * How far the ledger holds what it promises.
 *
 * @param elsewhere the first break that is of no single municipality, in words
 */
public record Verification(List<Checked> municipalities, Optional<String> elsewhere) {

    /**
     * One municipality.
     *
     * @param holdsUpTo the last position up to which everything holds
     * @param firstBreak what is wrong after it, in words; empty when all holds
     */
    public record Checked(String municipality, long holdsUpTo, Optional<String> firstBreak) {}

    /** True when nothing is wrong anywhere. */
    public boolean holds() {
        return elsewhere.isEmpty()
                && municipalities.stream().allMatch(checked -> checked.firstBreak().isEmpty());
    }
}
