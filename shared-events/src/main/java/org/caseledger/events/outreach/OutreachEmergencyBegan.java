package org.caseledger.events.outreach;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/** Danger to life or limb: everything else steps back until it is over and reported. */
public record OutreachEmergencyBegan(
        OutreachId outreachId,
        FileId fileId,
        Labelled<Words> danger,
        Labelled<Words> done,
        Occurred occurred,
        LocalDate reportBackBy)
        implements OutreachEvent {}
