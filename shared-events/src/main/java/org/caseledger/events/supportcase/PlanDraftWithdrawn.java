package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A version that was to replace the plan in force is not pursued; the plan in force goes on.
 *
 * @param version the version given up
 * @param inForce the version that goes on
 * @param until the end of the plan that goes on; null where it is not known
 * @param nextReviewOn when that plan is reviewed next
 */
public record PlanDraftWithdrawn(
        CaseId caseId,
        FileId fileId,
        int version,
        int inForce,
        @Nullable LocalDate until,
        LocalDate nextReviewOn,
        Labelled<Words> reason,
        LocalDate withdrawnOn)
        implements SupportCaseEvent {}
