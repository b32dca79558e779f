package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of the plan: goals, direction, division of roles, period and next review.
 *
 * @param longerBecause why it runs longer than the 要綱 says, where that is allowed
 */
public record PlanDrafted(
        CaseId caseId,
        FileId fileId,
        int version,
        List<PersonId> subjects,
        Labelled<Words> goal,
        Labelled<Words> direction,
        List<PlannedRole> roles,
        LocalDate from,
        LocalDate until,
        LocalDate nextReviewOn,
        boolean usesOutreach,
        boolean usesParticipation,
        @Nullable Labelled<Words> longerBecause)
        implements SupportCaseEvent {

    /** A plan within the longest period. */
    public PlanDrafted(
            CaseId caseId,
            FileId fileId,
            int version,
            List<PersonId> subjects,
            Labelled<Words> goal,
            Labelled<Words> direction,
            List<PlannedRole> roles,
            LocalDate from,
            LocalDate until,
            LocalDate nextReviewOn,
            boolean usesOutreach,
            boolean usesParticipation) {
        this(
                caseId,
                fileId,
                version,
                subjects,
                goal,
                direction,
                roles,
                from,
                until,
                nextReviewOn,
                usesOutreach,
                usesParticipation,
                null);
    }
}
