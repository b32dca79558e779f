package org.caseledger.events.programme;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Work in a part of the town, in counts only. */
public record AreaOutreachDone(
        ProgrammeEntryId entryId,
        AgencyId agencyId,
        String area,
        AreaActivity activity,
        int places,
        int spokenWith,
        int leafletsLeft,
        int ledToConsultation,
        LocalDate doneOn,
        @Nullable Work work)
        implements ProgrammeEvent {}
