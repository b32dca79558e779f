package org.caseledger.events.directory;

import org.caseledger.events.value.ChangesId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;
import java.util.List;

/** Prepared changes were taken back before their day; none of them takes effect. */
public record StaffChangesWithdrawn(
        MunicipalityCode municipality,
        ChangesId changesId,
        LocalDate effectiveOn,
        List<PreparedChange> changes)
        implements PreparedChangesEvent {}
