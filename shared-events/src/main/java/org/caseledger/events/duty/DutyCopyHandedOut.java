package org.caseledger.events.duty;

import org.caseledger.events.value.DutyListId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;

/** A numbered copy went to somebody by name, to be back on the next working day. */
public record DutyCopyHandedOut(
        DutyListId listId, int copy, StaffId to, LocalDate handedOn, LocalDate recoverBy)
        implements DutyEvent {}
