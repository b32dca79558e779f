package org.caseledger.events.disclosure;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;
import java.util.UUID;

/** Information that was given is called back; the receiver is to return or destroy it. */
public record InformationRecalled(
        FileId fileId, UUID provision, LocalDate recalledOn, Labelled<Words> reason)
        implements DisclosureEvent {}
