package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency became part of another one from a day on. */
public record AgencyMerged(
        MunicipalityCode municipality, AgencyId agencyId, AgencyId into, LocalDate from)
        implements OfficeEvent {}
