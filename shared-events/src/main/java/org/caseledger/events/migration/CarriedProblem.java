package org.caseledger.events.migration;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

/** One entry of the problem list as the other ledger had it: whose, since when, told by whom. */
public record CarriedProblem(
        PersonId personId, Labelled<Words> problem, @Nullable Occurred since, SaidBy saidBy) {}
