package org.caseledger.ops.store;

import java.util.List;
import java.util.Optional;

/**
 * How far the ledger holds what it promises.
 *
 * @param elsewhere the first break that is of no single municipality
 * @param lastSeq the number over all municipalities up to which was looked
 */
public record Verification(List<Checked> municipalities, Optional<Break> elsewhere, long lastSeq) {

    /**
     * One municipality.
     *
     * @param end the last event up to which everything holds
     * @param firstBreak what is wrong after it; empty when all holds
     */
    public record Checked(String municipality, ChainEnd end, Optional<Break> firstBreak) {

        /** The last position up to which everything holds. */
        public long holdsUpTo() {
            return end.position();
        }
    }

    /** True when nothing is wrong anywhere. */
    public boolean holds() {
        return firstBreak().isEmpty();
    }

    /** The first thing that is wrong, of a municipality before what is of none. */
    public Optional<Break> firstBreak() {
        return municipalities.stream()
                .flatMap(checked -> checked.firstBreak().stream())
                .findFirst()
                .or(() -> elsewhere);
    }

    /** What was found for one municipality; empty when it has no event. */
    public Optional<Checked> of(String municipality) {
        return municipalities.stream()
                .filter(checked -> checked.municipality().equals(municipality))
                .findFirst();
    }
}
