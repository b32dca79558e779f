package org.caseledger.events.consent;

import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;

/** An oral agreement was followed by the paper. */
public record ConsentPaperReceived(
        ConsentId consentId, FileId fileId, ConsentForm form, LocalDate receivedOn)
        implements ConsentEvent {}
