package org.caseledger.events.programme;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ProgrammeEntryId;

import java.time.LocalDate;

/** A contractor's report on a month of アウトリーチ, in counts only. */
public record OutreachMonthReported(
        ProgrammeEntryId entryId,
        AgencyId agencyId,
        LocalDate month,
        MonthCounts counts,
        LocalDate reportedOn)
        implements ProgrammeEvent {}
