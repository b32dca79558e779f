package org.caseledger.events.disclosure;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;

import java.time.LocalDate;
import java.util.UUID;

/** An emergency disclosure was reported back in an agenda item. */
public record EmergencyReported(FileId fileId, UUID emergency, ItemId itemId, LocalDate reportedOn)
        implements DisclosureEvent {}
