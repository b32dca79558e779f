package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** The municipality entrusts work to an agency for a period. */
public record ContractAgreed(
        MunicipalityCode municipality,
        ContractId contractId,
        AgencyId agencyId,
        LocalDate from,
        LocalDate until)
        implements OfficeEvent {}
