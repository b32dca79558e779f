package org.caseledger.events.duty;

import org.caseledger.events.value.DutyListId;

import java.time.LocalDate;

/** A list is begun; after its last day nobody prints it. */
public record DutyListOpened(DutyListId listId, LocalDate from, LocalDate until)
        implements DutyEvent {}
