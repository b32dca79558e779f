package org.caseledger.events.intake;

import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The form was taken: the person applied, having been told these rules on personal information, or it
 * was filled in without consent.
 */
public record IntakeFormRecorded(
        ConsultationId consultationId,
        FileId fileId,
        PersonId personId,
        FormVariant variant,
        @Nullable String ruleTextVersion,
        LocalDate signedOn,
        @Nullable ConsentId consentId,
        @Nullable ApplicationSheet application,
        @Nullable StaffSheet staffSheet,
        @Nullable WithoutConsent withoutConsent)
        implements IntakeEvent {

    /** The form with consent, of which no more than the signature is known. */
    public IntakeFormRecorded(
            ConsultationId consultationId,
            FileId fileId,
            PersonId personId,
            String ruleTextVersion,
            LocalDate signedOn) {
        this(
                consultationId,
                fileId,
                personId,
                FormVariant.WITH_CONSENT,
                ruleTextVersion,
                signedOn,
                null,
                null,
                null,
                null);
    }
}
