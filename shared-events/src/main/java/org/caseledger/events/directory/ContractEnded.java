package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;

import java.time.LocalDate;

/** A contract ended before its time; {@code lastDay} is the last on which it holds. */
public record ContractEnded(
        MunicipalityCode municipality, ContractId contractId, AgencyId agencyId, LocalDate lastDay)
        implements OfficeEvent {}
