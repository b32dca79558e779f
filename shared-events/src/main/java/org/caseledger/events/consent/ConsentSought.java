package org.caseledger.events.consent;

import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Work;
import org.jspecify.annotations.Nullable;

/**
 * The person was asked.
 *
 * @param outreachId set when asked in a course of outreach: an agreement then names the switch-over
 * @param renews an earlier consent that this one is to follow
 */
public record ConsentSought(
        ConsentId consentId,
        FileId fileId,
        PersonId personId,
        Purpose purpose,
        Circle circle,
        Occurred occurred,
        @Nullable Work work,
        @Nullable StaffId askedBy,
        @Nullable AskingMeans means,
        @Nullable OutreachId outreachId,
        @Nullable ConsentId renews)
        implements ConsentEvent {

    /** Asked outside outreach, with nothing told about who asked and how. */
    public ConsentSought(
            ConsentId consentId,
            FileId fileId,
            PersonId personId,
            Purpose purpose,
            Circle circle,
            Occurred occurred,
            @Nullable Work work) {
        this(consentId, fileId, personId, purpose, circle, occurred, work, null, null, null, null);
    }
}
