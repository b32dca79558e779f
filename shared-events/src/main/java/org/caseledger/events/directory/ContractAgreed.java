package org.caseledger.events.directory;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ContractId;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The municipality entrusts work to an agency for a period.
 *
 * @param monthReports whether each month of it is to be reported; null means that it is
 */
public record ContractAgreed(
        MunicipalityCode municipality,
        ContractId contractId,
        AgencyId agencyId,
        LocalDate from,
        LocalDate until,
        @Nullable Boolean monthReports)
        implements OfficeEvent {

    /** A contract of which each month is to be reported. */
    public ContractAgreed(
            MunicipalityCode municipality,
            ContractId contractId,
            AgencyId agencyId,
            LocalDate from,
            LocalDate until) {
        this(municipality, contractId, agencyId, from, until, null);
    }
}
