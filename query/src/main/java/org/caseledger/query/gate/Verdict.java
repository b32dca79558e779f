package org.caseledger.query.gate;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the policy decided about one question, with the reason of every rule that decided it.
 *
 * @param reasons never empty, in the order of {@link Ruling}
 */
public record Verdict(boolean permits, Set<Ruling> reasons) {

    public Verdict {
        if (reasons.isEmpty() || reasons.stream().anyMatch(reason -> reason.permits() != permits)) {
            throw new IllegalArgumentException("verdict.reasons");
        }
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    public static Verdict of(Ruling ruling) {
        return new Verdict(ruling.permits(), Set.of(ruling));
    }

    /** The verdict of the rules that decided; when there is none, nothing permitted it. */
    public static Verdict of(boolean permits, Collection<Ruling> reasons) {
        return reasons.isEmpty()
                ? of(Ruling.DENIED_BY_DEFAULT)
                : new Verdict(permits, Set.copyOf(reasons));
    }

    /** The reason that says most, for a sentence with room for one. */
    public Ruling foremost() {
        return reasons.iterator().next();
    }
}
