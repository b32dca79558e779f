package org.caseledger.events.outreach;

import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;

import java.time.LocalDate;

/** Approaching goes on after a hold. */
public record OutreachResumed(OutreachId outreachId, FileId fileId, LocalDate resumedOn)
        implements OutreachEvent {}
