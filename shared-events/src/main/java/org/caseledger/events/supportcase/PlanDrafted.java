package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.List;

/** A version of the plan: goals, direction, division of roles, period and next review. */
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
        boolean usesParticipation)
        implements SupportCaseEvent {}
