package org.caseledger.events.supportcase;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** One goal of a plan and what became of it. */
public record GoalOutcome(@Nullable PersonId personId, Labelled<Words> goal, GoalResult result) {}
