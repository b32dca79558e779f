package org.caseledger.journey;

import java.util.Map;
import java.util.UUID;

/** Lines of changes that are prepared for a day. */
final class ChangeLines {

    private ChangeLines() {}

    static Map<String, ?> opens(UUID id, String name, String kind, String standing) {
        return Map.of(
                "kind",
                "AGENCY_OPENS",
                "agencyId",
                "" + id,
                "title",
                name,
                "agencyKind",
                kind,
                "standing",
                standing,
                "field",
                "GENERAL");
    }

    static Map<String, ?> post(UUID id, String agency) {
        return Map.of(
                "kind",
                "POST_ESTABLISHED",
                "postId",
                "" + id,
                "agencyId",
                agency,
                "title",
                "第" + Long.toUnsignedString(id.getLeastSignificantBits()) + "係");
    }

    static Map<String, ?> joins(String staff, UUID agency, String capacity) {
        return Map.of(
                "kind",
                "STAFF_JOINS",
                "staffId",
                staff,
                "agencyId",
                "" + agency,
                "name",
                "架空 桜",
                "title",
                "主事",
                "capacity",
                capacity);
    }

    static Map<String, ?> moves(String staff, UUID agency) {
        return Map.of(
                "kind", "STAFF_MOVES",
                "staffId", staff,
                "agencyId", "" + agency,
                "title", "課長補佐",
                "capacity", "MUNICIPAL_OFFICER");
    }
}
