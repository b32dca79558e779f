package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** An agency looks after an area for a time, by a named worker or without one. */
public record AreaAssigned(
        MunicipalityCode municipality,
        AssignmentId assignmentId,
        AreaId areaId,
        AgencyId agencyId,
        @Nullable StaffId staffId,
        LocalDate from,
        @Nullable LocalDate until)
        implements AreaEvent {}
