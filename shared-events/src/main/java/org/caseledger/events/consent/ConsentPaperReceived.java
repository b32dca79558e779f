package org.caseledger.events.consent;

import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An oral agreement was followed by the paper.
 *
 * @param scan the paper as it was attached to an entry of this consent
 */
public record ConsentPaperReceived(
        ConsentId consentId,
        FileId fileId,
        ConsentForm form,
        LocalDate receivedOn,
        @Nullable AttachmentId scan)
        implements ConsentEvent {}
