package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_SOUGHT;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_PERSON_DIED;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentRefused;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Records that the person did not agree: who asked and how, why, and when to ask again. The case goes
 * on by other routes (C-05).
 *
 * @param askedBy who asked, when it was not the one who records it
 */
public record RefuseConsent(
        ConsentId consentId,
        LocalDate refusedOn,
        @Nullable Words reason,
        @Nullable LocalDate askAgainOn,
        @Nullable StaffId askedBy,
        @Nullable AskingMeans means)
        implements ConsentCommand {
    /** Asked by the one who records it. */
    public RefuseConsent(
            ConsentId consentId,
            LocalDate refusedOn,
            @Nullable Words reason,
            @Nullable LocalDate askAgainOn) {
        this(consentId, refusedOn, reason, askAgainOn, null, null);
    }

    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Given _, Consent.NotGiven _, Consent.Withdrawn _ ->
                    refuse(CONSENT_NOT_SOUGHT);
            case Consent.Sought _ when refusedOn.isAfter(now.today()) ->
                    refuse(CONSENT_DATE_IN_FUTURE);
            case Consent.Sought sought
                    when !Living.couldSpeakOn(refusedOn, sought.asked().personId(), now) ->
                    refuse(CONSENT_PERSON_DIED);
            case Consent.Sought sought when datesAreOutOfOrder(sought) ->
                    refuse(CONSENT_DATES_OUT_OF_ORDER);
            case Consent.Sought sought -> accept(refused(sought.asked(), now));
        };
    }

    private boolean datesAreOutOfOrder(Consent.Sought sought) {
        return sought.asked().isAfter(refusedOn)
                || (askAgainOn != null && askAgainOn.isBefore(refusedOn));
    }

    private ConsentRefused refused(Asked asked, Circumstances now) {
        return new ConsentRefused(
                consentId,
                asked.fileId(),
                refusedOn,
                now.about(asked.fileId(), asked.personId()).sensitive().putIfGiven(reason),
                askAgainOn,
                askedBy,
                means);
    }
}
