package org.caseledger.events.register;

import org.caseledger.events.directory.ContractAgreed;
import org.caseledger.events.value.ContractId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * From when until when a contract runs.
 *
 * @param endedOn the last day of one ended early
 * @param monthReports whether each month of it is to be reported
 */
public record ContractTerm(
        ContractId contractId,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn,
        boolean monthReports) {

    static ContractTerm of(ContractAgreed agreed) {
        return new ContractTerm(
                agreed.contractId(),
                agreed.from(),
                agreed.until(),
                null,
                !Boolean.FALSE.equals(agreed.monthReports()));
    }

    ContractTerm ending(@Nullable LocalDate lastDay) {
        return new ContractTerm(contractId, from, until, lastDay, monthReports);
    }

    public LocalDate lastDay() {
        return endedOn == null ? until : endedOn;
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay());
    }
}
