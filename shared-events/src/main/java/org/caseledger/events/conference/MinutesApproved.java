package org.caseledger.events.conference;

import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** The chair approved the minutes of the sitting. */
public record MinutesApproved(SittingId sittingId, StaffId chair, LocalDate approvedOn)
        implements SittingEvent {}
