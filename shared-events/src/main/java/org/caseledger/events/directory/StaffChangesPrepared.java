package org.caseledger.events.directory;

import org.caseledger.events.value.ChangesId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;
import java.util.List;

/** The facts recorded with this one take effect together on a day ahead. */
public record StaffChangesPrepared(
        MunicipalityCode municipality,
        ChangesId changesId,
        ChangeOccasion occasion,
        LocalDate effectiveOn,
        List<PreparedChange> changes)
        implements PreparedChangesEvent {}
