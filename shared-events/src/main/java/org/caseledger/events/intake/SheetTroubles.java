package org.caseledger.events.intake;

import java.util.Set;

/** The troubles ticked on the hand-over sheet. */
public record SheetTroubles(Set<SheetTrouble> ticked) {
    public SheetTroubles {
        ticked = Set.copyOf(ticked);
    }
}
