package org.caseledger.query.organisations;

import java.util.List;
import java.util.Map;

/**
 * What there is in a town to choose from, by the simple name of the type of its id or code, and of
 * texts by their kind: in the order in which it is shown.
 */
public record TownNames(Map<String, List<Named>> byType) {

    /** An id or code, and what it is called. */
    public record Named(String id, String words) {}

    public List<Named> of(String type) {
        return byType.getOrDefault(type, List.of());
    }
}
