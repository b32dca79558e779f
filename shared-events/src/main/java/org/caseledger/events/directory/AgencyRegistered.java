package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency or a municipal section takes part. */
public record AgencyRegistered(
        MunicipalityCode municipality,
        AgencyId agencyId,
        String name,
        AgencyKind kind,
        Standing standing,
        Field field,
        LocalDate from)
        implements DirectoryEvent {}
