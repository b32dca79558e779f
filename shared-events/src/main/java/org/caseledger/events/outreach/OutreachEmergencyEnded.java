package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** The emergency is over, with its report; the work goes on where it stood. */
public record OutreachEmergencyEnded(
        OutreachId outreachId, FileId fileId, Labelled<Words> report, LocalDate endedOn)
        implements OutreachEvent {}
