package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of インテーク・アセスメントシート about one person was filled in. A later page adds to it: for
 * each item the last answer counts.
 */
public record AssessmentSheetRecorded(
        ConsultationId consultationId,
        FileId fileId,
        PersonId personId,
        List<Labelled<SheetAnswer>> answers,
        List<SheetProblem> problems,
        SaidBy saidBy,
        Occurred occurred,
        @Nullable Work work)
        implements IntakeEvent {

    public AssessmentSheetRecorded {
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
    }
}
