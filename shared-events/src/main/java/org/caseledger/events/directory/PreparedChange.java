package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One prepared change: what kind, and of whom or what.
 *
 * @param agencyId the agency of a contract; none for other kinds
 */
public record PreparedChange(ChangeKind kind, UUID subject, @Nullable AgencyId agencyId) {

    /** The id of the agency that the change is about, if it is about one. */
    public @Nullable UUID agency() {
        return switch (kind) {
            case AGENCY_OPENS, AGENCY_RENAMED, AGENCY_CLOSES, AGENCY_SPLITS, AGENCY_MERGES ->
                    subject;
            case CONTRACT_BEGINS, CONTRACT_ENDS -> agencyId == null ? null : agencyId.value();
            case STAFF_JOINS,
                    STAFF_MOVES,
                    STAFF_LEAVES,
                    POST_ESTABLISHED,
                    POST_FILLED,
                    POST_VACATED ->
                    null;
        };
    }

    /** The id of the post that the change is about, if it is about one. */
    public @Nullable UUID post() {
        return switch (kind) {
            case POST_ESTABLISHED, POST_FILLED, POST_VACATED -> subject;
            default -> null;
        };
    }
}
