package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** Approaching stops for a while; an agency keeps watch, and a day to look again is set. */
public record OutreachHeld(
        OutreachId outreachId,
        FileId fileId,
        Labelled<Words> reason,
        LocalDate heldOn,
        LocalDate reviewOn)
        implements OutreachEvent {}
