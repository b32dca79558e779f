package org.caseledger.events.programme;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Work in a part of the town begins; nobody in it is named.
 *
 * @param sittingId the sitting that decided it; null where the municipality did so by itself
 */
public record AreaOutreachOpened(
        ProgrammeEntryId entryId,
        AgencyId agencyId,
        String area,
        AreaGround ground,
        @Nullable SittingId sittingId,
        LocalDate openedOn)
        implements ProgrammeEvent {}
