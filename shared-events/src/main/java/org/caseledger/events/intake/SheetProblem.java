package org.caseledger.events.intake;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** One line of the problem list (課題): since when, who says so, and how the person sees it. */
public record SheetProblem(
        Labelled<Words> issue,
        @Nullable Occurred since,
        @Nullable SaidBy saidBy,
        @Nullable Labelled<Words> ownView) {}
