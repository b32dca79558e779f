package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency bears another name from a day on. */
public record AgencyRenamed(
        MunicipalityCode municipality, AgencyId agencyId, String name, LocalDate from)
        implements OfficeEvent {}
