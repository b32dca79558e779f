package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** A member of staff takes another post, at the same or another agency, from a day on. */
public record StaffTransferred(
        MunicipalityCode municipality,
        StaffId staffId,
        AgencyId agencyId,
        String post,
        Capacity capacity,
        LocalDate from)
        implements WorkforceEvent {}
