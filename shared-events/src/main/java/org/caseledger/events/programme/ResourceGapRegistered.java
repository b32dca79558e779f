package org.caseledger.events.programme;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A resource is missing in the town or a part of it; nothing says in whose case it was found. */
public record ResourceGapRegistered(
        ProgrammeEntryId entryId,
        AgencyId notedBy,
        ResourceKind kind,
        @Nullable String area,
        @Nullable SittingId sittingId,
        LocalDate notedOn)
        implements ProgrammeEvent {}
