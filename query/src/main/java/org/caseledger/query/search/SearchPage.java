package org.caseledger.query.search;

import java.util.List;
import java.util.UUID;

/**
 * The answer of a search.
 *
 * @param more there are further hits: the terms should say more
 * @param ask where the municipality tells its own staff that a record exists, whom to ask about it
 */
public record SearchPage(List<Hit> hits, boolean more, List<String> ask, long ledgerPosition) {

    /** One person of one file; {@code because} names what met the terms. */
    public record Hit(
            UUID fileId,
            UUID personId,
            String name,
            String reading,
            String birthDate,
            List<String> because) {}
}
