package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** An agency takes no part any more; {@code from} is the first day without it. */
public record AgencyClosed(MunicipalityCode municipality, AgencyId agencyId, LocalDate from)
        implements OfficeEvent {}
