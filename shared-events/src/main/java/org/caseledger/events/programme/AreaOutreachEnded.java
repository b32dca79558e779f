package org.caseledger.events.programme;

import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SittingId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Work in a part of the town is over.
 *
 * @param ledToConsultation how many consultations came of it
 * @param sittingId the sitting that judged it to be over; null where the municipality did
 */
public record AreaOutreachEnded(
        ProgrammeEntryId entryId,
        AreaEnd reason,
        int ledToConsultation,
        @Nullable SittingId sittingId,
        LocalDate endedOn)
        implements ProgrammeEvent {}
