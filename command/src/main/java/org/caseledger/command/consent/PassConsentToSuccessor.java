package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_AGENCY_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_NOT_GIVEN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_PERSON_DIED;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.CONTRACT_STILL_RUNS;
import static org.caseledger.command.consent.ConsentRefusal.NO_SUCCESSOR_CLAUSE;
import static org.caseledger.command.consent.ConsentRefusal.SUCCESSOR_OF_ANOTHER_AGENCY;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.ConsentPassedToSuccessor;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A contractor named in the circle was followed by another. The consent goes on for the successor only
 * when it says so; otherwise the person is asked anew.
 */
public record PassConsentToSuccessor(
        ConsentId consentId, AgencyId from, AgencyId to, LocalDate passedOn)
        implements ConsentCommand {
    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Sought _, Consent.NotGiven _, Consent.Withdrawn _ ->
                    refuse(CONSENT_NOT_GIVEN);
            case Consent.Given given when !given.agreement().coversSuccessors() ->
                    refuse(NO_SUCCESSOR_CLAUSE);
            case Consent.Given given when !given.agreement().circle().includes(from) ->
                    refuse(SUCCESSOR_OF_ANOTHER_AGENCY);
            case Consent.Given _ when passedOn.isAfter(now.today()) ->
                    refuse(CONSENT_DATE_IN_FUTURE);
            case Consent.Given given
                    when !Living.couldSpeakOn(passedOn, given.asked().personId(), now) ->
                    refuse(CONSENT_PERSON_DIED);
            case Consent.Given given when passedOn.isBefore(given.agreement().from()) ->
                    refuse(CONSENT_DATES_OUT_OF_ORDER);
            case Consent.Given given -> pass(given, now);
        };
    }

    private Decision<ConsentEvent> pass(Consent.Given given, Circumstances now) {
        if (isEntrusted(from, now).orElse(false)) {
            return refuse(CONTRACT_STILL_RUNS);
        }
        if (!isEntrusted(to, now).orElse(false)) {
            return refuse(CONSENT_AGENCY_UNKNOWN);
        }
        return accept(
                new ConsentPassedToSuccessor(
                        consentId, given.asked().fileId(), from, to, passedOn));
    }

    private Optional<Boolean> isEntrusted(AgencyId agency, Circumstances now) {
        return now.facts()
                .value(AgencyRegister.AGENCY, agency.toString())
                .map(known -> known.isEntrustedOn(passedOn));
    }
}
