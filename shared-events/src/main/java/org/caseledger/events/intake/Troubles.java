package org.caseledger.events.intake;

import java.util.Set;

/** The troubles ticked and the one marked as most pressing (◎). */
public record Troubles(Set<Trouble> ticked, Trouble mostPressing) {

    public Troubles {
        if (!ticked.contains(mostPressing)) {
            throw new IllegalArgumentException("troubles.most-pressing-not-ticked");
        }
        ticked = Set.copyOf(ticked);
    }
}
