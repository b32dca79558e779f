package org.caseledger.oracle;

import org.jspecify.annotations.Nullable;

/** How a story begins. */
final class Openings {
    private Openings() {}

    static @Nullable String play(Walk walk, Chance chance) {
        return null;
    }
}
