package org.caseledger.query.fallbacks;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 代わりの手続を使った記録: each time that a rule of two persons was met by its fall-back, those that wait
 * first.
 *
 * @param waiting how many still wait for the later look
 */
public record FallbackList(long ledgerPosition, int waiting, List<Used> used) {

    /**
     * One of them.
     *
     * @param entryId the number under which the later look is recorded
     * @param kind stable code
     * @param asWhat the capacity of the one who acted, or what they stated to stand in as
     * @param superior who was named to look at it; null where nobody had to be
     * @param lookBy until when; null where nobody has to look at it again
     * @param mayReview whether the reader may record the later look
     * @param review what the later look found; null while there is none
     * @param fileId the file, where it is about one
     */
    public record Used(
            UUID entryId,
            String kind,
            String what,
            String who,
            String asWhat,
            @Nullable String superior,
            @Nullable LocalDate on,
            @Nullable LocalDate lookBy,
            String state,
            boolean overdue,
            boolean mayReview,
            @Nullable String review,
            @Nullable UUID fileId) {}
}
