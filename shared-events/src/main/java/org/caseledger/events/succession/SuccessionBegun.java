package org.caseledger.events.succession;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuccessionId;

import java.time.LocalDate;

/** Somebody's open work is to go to a successor from a day on. */
public record SuccessionBegun(
        SuccessionId successionId,
        StaffId predecessor,
        AgencyId fromAgency,
        Successor successor,
        LocalDate effectiveOn,
        SuccessionReason reason)
        implements SuccessionEvent {}
