package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CIRCLE_NOT_NARROWER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_PERSON_DIED;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentId;

import java.time.LocalDate;

/** Records that fewer agencies may know than before; a wider circle is a new consent. */
public record NarrowConsent(ConsentId consentId, Circle circle, LocalDate narrowedOn)
        implements ConsentCommand {
    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Sought _, Consent.NotGiven _, Consent.Withdrawn _ ->
                    refuse(CONSENT_NOT_GIVEN);
            case Consent.Given given when !isNarrowerThan(given.agreement().circle()) ->
                    refuse(CIRCLE_NOT_NARROWER);
            case Consent.Given _ when narrowedOn.isAfter(now.today()) ->
                    refuse(CONSENT_DATE_IN_FUTURE);
            case Consent.Given given
                    when !Living.couldSpeakOn(narrowedOn, given.asked().personId(), now) ->
                    refuse(CONSENT_PERSON_DIED);
            case Consent.Given given when narrowedOn.isBefore(given.agreement().from()) ->
                    refuse(CONSENT_DATES_OUT_OF_ORDER);
            case Consent.Given given ->
                    accept(
                            new ConsentNarrowed(
                                    consentId, given.asked().fileId(), circle, narrowedOn));
        };
    }

    private boolean isNarrowerThan(Circle before) {
        return circle.isWithin(before) && !circle.equals(before);
    }
}
