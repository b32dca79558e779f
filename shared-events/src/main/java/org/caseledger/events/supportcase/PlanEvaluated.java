package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The plan was evaluated: goals, changes seen, proposed next step. */
public record PlanEvaluated(
        CaseId caseId,
        FileId fileId,
        int version,
        GoalResult result,
        Labelled<Words> changes,
        NextStep nextStep,
        LocalDate evaluatedOn)
        implements SupportCaseEvent {}
