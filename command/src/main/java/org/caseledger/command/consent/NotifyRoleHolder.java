package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.CONSENT_AGENCY_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATES_OUT_OF_ORDER;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.NOTHING_TO_NOTIFY;
import static org.caseledger.command.consent.ConsentRefusal.ROLE_HOLDER_ALREADY_NOTIFIED;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.consent.AskingMeans;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.RoleHolderNotified;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;

import java.time.LocalDate;

/** Records that an agency was told that sharing on this consent has stopped for it (C-06). */
public record NotifyRoleHolder(
        ConsentId consentId, AgencyId agencyId, AskingMeans means, LocalDate notifiedOn)
        implements ConsentCommand {
    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Sought _, Consent.NotGiven _ -> refuse(NOTHING_TO_NOTIFY);
            case Consent.Given given when given.agreement().circle().includes(agencyId) ->
                    refuse(NOTHING_TO_NOTIFY);
            case Consent.Given given ->
                    tell(given.asked(), given.notices(), given.agreement().from(), now);
            case Consent.Withdrawn withdrawn ->
                    tell(withdrawn.asked(), withdrawn.notices(), withdrawn.withdrawnOn(), now);
        };
    }

    private Decision<ConsentEvent> tell(
            Asked asked, Notices notices, LocalDate since, Circumstances now) {
        if (notices.told().contains(agencyId)) {
            return refuse(ROLE_HOLDER_ALREADY_NOTIFIED);
        }
        if (now.facts().find(AgencyRegister.AGENCY, agencyId.toString()).isEmpty()) {
            return refuse(CONSENT_AGENCY_UNKNOWN);
        }
        if (notifiedOn.isAfter(now.today())) {
            return refuse(CONSENT_DATE_IN_FUTURE);
        }
        return notifiedOn.isBefore(since)
                ? refuse(CONSENT_DATES_OUT_OF_ORDER)
                : accept(
                        new RoleHolderNotified(
                                consentId, asked.fileId(), agencyId, means, notifiedOn));
    }
}
