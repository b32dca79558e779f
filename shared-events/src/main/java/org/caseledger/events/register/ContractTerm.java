package org.caseledger.events.register;

import org.caseledger.events.value.ContractId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** From when until when a contract runs; {@code endedOn} is the last day of one ended early. */
public record ContractTerm(
        ContractId contractId, LocalDate from, LocalDate until, @Nullable LocalDate endedOn) {

    public LocalDate lastDay() {
        return endedOn == null ? until : endedOn;
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay());
    }
}
