package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_PERSON_DIED;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.consent.Resting;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Records that the person takes the consent back, by whatever means and at any stage. It works
 * forward; what was recorded stays, what rests on it is listed and stops (C-06).
 */
public record WithdrawConsent(
        ConsentId consentId,
        LocalDate withdrawnOn,
        @Nullable Words reason,
        @Nullable AskingMeans means)
        implements ConsentCommand {
    /** By means not told. */
    public WithdrawConsent(ConsentId consentId, LocalDate withdrawnOn, @Nullable Words reason) {
        this(consentId, withdrawnOn, reason, null);
    }

    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Sought _, Consent.NotGiven _, Consent.Withdrawn _ ->
                    refuse(CONSENT_NOT_GIVEN);
            case Consent.Given _ when withdrawnOn.isAfter(now.today()) ->
                    refuse(CONSENT_DATE_IN_FUTURE);
            case Consent.Given given
                    when !Living.couldSpeakOn(withdrawnOn, given.asked().personId(), now) ->
                    refuse(CONSENT_PERSON_DIED);
            case Consent.Given given when withdrawnOn.isBefore(given.agreement().from()) ->
                    refuse(CONSENT_DATES_OUT_OF_ORDER);
            case Consent.Given given -> accept(withdrawn(given.asked(), now));
        };
    }

    private ConsentWithdrawn withdrawn(Asked asked, Circumstances now) {
        List<Resting> resting = new RestsOn(consentId, asked).found(now);
        return new ConsentWithdrawn(
                consentId,
                asked.fileId(),
                withdrawnOn,
                now.about(asked.fileId(), asked.personId()).sensitive().putIfGiven(reason),
                means,
                resting,
                RestsOn.agencies(resting, now.actor().organisation()));
    }
}
