package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The plan was evaluated: goals, changes seen, proposed next step. */
public record PlanEvaluated(
        CaseId caseId,
        FileId fileId,
        int version,
        GoalResult result,
        List<GoalOutcome> goals,
        List<ChangeSeen> changesSeen,
        Labelled<Words> changes,
        @Nullable Labelled<Words> remainingIssues,
        @Nullable Labelled<Words> personsView,
        NextStep nextStep,
        LocalDate evaluatedOn)
        implements SupportCaseEvent {}
