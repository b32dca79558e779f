package org.caseledger.events.programme;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** An agency was advised without a case: which agency, on what, and how long it took. */
public record AdviceWithoutCaseGiven(
        ProgrammeEntryId entryId,
        AgencyId adviser,
        AgencyId agencyId,
        AdviceTopic topic,
        LocalDate givenOn,
        @Nullable Work work)
        implements ProgrammeEvent {}
