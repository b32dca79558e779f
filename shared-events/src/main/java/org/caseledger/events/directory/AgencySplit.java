package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;
import java.util.List;

/** An agency was divided; from that day on the others stand in its place. */
public record AgencySplit(
        MunicipalityCode municipality, AgencyId agencyId, List<AgencyId> into, LocalDate from)
        implements OfficeEvent {}
