package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_SOUGHT;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentUnobtainableRecorded;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Records that an answer cannot be had: the person cannot be met or cannot express a will. Only what
 * does not need consent goes on (C-05); the person may be asked again later.
 */
public record RecordUnobtainableConsent(
        ConsentId consentId, Words reason, LocalDate recordedFor, @Nullable LocalDate askAgainOn)
        implements ConsentCommand {
    /** With no day set for another attempt. */
    public RecordUnobtainableConsent(ConsentId consentId, Words reason, LocalDate recordedFor) {
        this(consentId, reason, recordedFor, null);
    }

    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Given _, Consent.NotGiven _, Consent.Withdrawn _ ->
                    refuse(CONSENT_NOT_SOUGHT);
            case Consent.Sought _ when recordedFor.isAfter(now.today()) ->
                    refuse(CONSENT_DATE_IN_FUTURE);
            case Consent.Sought sought when datesAreOutOfOrder(sought) ->
                    refuse(CONSENT_DATES_OUT_OF_ORDER);
            case Consent.Sought sought -> accept(unobtainable(sought.asked(), now));
        };
    }

    private boolean datesAreOutOfOrder(Consent.Sought sought) {
        return sought.asked().isAfter(recordedFor)
                || (askAgainOn != null && askAgainOn.isBefore(recordedFor));
    }

    private ConsentUnobtainableRecorded unobtainable(Asked asked, Circumstances now) {
        return new ConsentUnobtainableRecorded(
                consentId,
                asked.fileId(),
                now.about(asked.fileId(), asked.personId()).sensitive().put(reason),
                recordedFor,
                askAgainOn);
    }
}
