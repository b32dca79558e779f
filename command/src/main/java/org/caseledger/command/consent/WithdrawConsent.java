package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Records that the person takes the consent back. It works forward; what was recorded stays (C-06). */
public record WithdrawConsent(ConsentId consentId, LocalDate withdrawnOn, @Nullable Words reason)
        implements ConsentCommand {
    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Sought _, Consent.NotGiven _, Consent.Withdrawn _ ->
                    refuse(CONSENT_NOT_GIVEN);
            case Consent.Given _ when withdrawnOn.isAfter(now.today()) ->
                    refuse(CONSENT_DATE_IN_FUTURE);
            case Consent.Given given when withdrawnOn.isBefore(given.givenOn()) ->
                    refuse(CONSENT_DATES_OUT_OF_ORDER);
            case Consent.Given given -> accept(withdrawn(given.asked(), now));
        };
    }

    private ConsentWithdrawn withdrawn(Asked asked, Circumstances now) {
        return new ConsentWithdrawn(
                consentId,
                asked.fileId(),
                withdrawnOn,
                now.about(asked.fileId(), asked.personId()).sensitive().putIfGiven(reason));
    }
}
