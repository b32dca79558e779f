package org.caseledger.events.directory;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** A member of staff holds a post at an agency and acts in a capacity from a day on. */
public record StaffRegistered(
        MunicipalityCode municipality,
        StaffId staffId,
        AgencyId agencyId,
        Labelled<Words> name,
        String post,
        Capacity capacity,
        LocalDate from)
        implements WorkforceEvent {}
