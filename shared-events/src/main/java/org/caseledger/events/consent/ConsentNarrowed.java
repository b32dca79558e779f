package org.caseledger.events.consent;

import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;

/** The person allows fewer agencies to know than before. */
public record ConsentNarrowed(
        ConsentId consentId, FileId fileId, Circle circle, LocalDate narrowedOn)
        implements ConsentEvent {}
