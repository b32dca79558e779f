package org.caseledger.events.duty;

import org.caseledger.events.value.DutyListId;

import java.time.LocalDate;

/** A copy came back. */
public record DutyCopyRecovered(DutyListId listId, int copy, LocalDate recoveredOn)
        implements DutyEvent {}
