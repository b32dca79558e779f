package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.PAPER_IS_NOT_ORAL;
import static org.caseledger.command.consent.ConsentRefusal.PAPER_NOT_OWED;
import static org.caseledger.command.consent.ConsentRefusal.PAPER_SCAN_NOT_OF_CONSENT;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentPaperReceived;
import org.caseledger.events.register.AttachmentRegister;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Records that the paper of an oral agreement has come in (C-03).
 *
 * @param scan the paper, where it was attached to an entry of this consent before
 */
public record ReceiveConsentPaper(
        ConsentId consentId, ConsentForm form, LocalDate receivedOn, @Nullable AttachmentId scan)
        implements ConsentCommand {

    /** The paper, not scanned. */
    public ReceiveConsentPaper(ConsentId consentId, ConsentForm form, LocalDate receivedOn) {
        this(consentId, form, receivedOn, null);
    }

    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Sought _, Consent.NotGiven _, Consent.Withdrawn _ ->
                    refuse(CONSENT_NOT_GIVEN);
            case Consent.Given given when !given.agreement().paperOwed() -> refuse(PAPER_NOT_OWED);
            case Consent.Given _ when form == ConsentForm.ORAL -> refuse(PAPER_IS_NOT_ORAL);
            case Consent.Given _ when receivedOn.isAfter(now.today()) ->
                    refuse(CONSENT_DATE_IN_FUTURE);
            case Consent.Given given when receivedOn.isBefore(given.agreement().from()) ->
                    refuse(CONSENT_DATES_OUT_OF_ORDER);
            case Consent.Given given when !isOfThisConsent(given.asked().fileId(), now) ->
                    refuse(PAPER_SCAN_NOT_OF_CONSENT);
            case Consent.Given given ->
                    accept(
                            new ConsentPaperReceived(
                                    consentId, given.asked().fileId(), form, receivedOn, scan));
        };
    }

    /** A scan of anything else is for this consent as if it were not there. */
    private boolean isOfThisConsent(FileId file, Circumstances now) {
        return scan == null
                || now.facts()
                        .value(AttachmentRegister.ATTACHMENT, scan.toString())
                        .filter(attached -> attached.fileId().equals(file))
                        .filter(attached -> attached.stream().equals(consentId.value()))
                        .isPresent();
    }
}
