package org.caseledger.events.consent;

import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The person did not agree; the case goes on by other routes. */
public record ConsentRefused(
        ConsentId consentId,
        FileId fileId,
        LocalDate refusedOn,
        @Nullable Labelled<Words> reason,
        @Nullable LocalDate askAgainOn,
        @Nullable StaffId askedBy,
        @Nullable AskingMeans means)
        implements ConsentEvent {

    /** With nothing told about who asked and how. */
    public ConsentRefused(
            ConsentId consentId,
            FileId fileId,
            LocalDate refusedOn,
            @Nullable Labelled<Words> reason,
            @Nullable LocalDate askAgainOn) {
        this(consentId, fileId, refusedOn, reason, askAgainOn, null, null);
    }
}
