package org.caseledger.command.consent;

import static org.caseledger.command.consent.ConsentRefusal.ACKNOWLEDGED_BY_ANOTHER_AGENCY;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_DATE_IN_FUTURE;
import static org.caseledger.command.consent.ConsentRefusal.CONSENT_UNKNOWN;
import static org.caseledger.command.consent.ConsentRefusal.NOTICE_ALREADY_ACKNOWLEDGED;
import static org.caseledger.command.consent.ConsentRefusal.NOTICE_NOT_GIVEN;
import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.consent.ConsentEvent;
import org.caseledger.events.consent.NoticeAcknowledged;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Records that an agency confirmed it was told and has stopped. The agency does so itself; an officer
 * or the coordinating agency may write down what it answered (C-06).
 */
public record AcknowledgeNotice(
        ConsentId consentId, AgencyId agencyId, LocalDate acknowledgedOn, @Nullable Words reply)
        implements ConsentCommand {
    @Override
    public Decision<ConsentEvent> decide(Consent consent, Circumstances now) {
        return switch (consent) {
            case Consent.Unknown _ -> refuse(CONSENT_UNKNOWN);
            case Consent.Sought _, Consent.NotGiven _ -> refuse(NOTICE_NOT_GIVEN);
            case Consent.Given given -> confirm(given.asked(), given.notices(), now);
            case Consent.Withdrawn withdrawn ->
                    confirm(withdrawn.asked(), withdrawn.notices(), now);
        };
    }

    private Decision<ConsentEvent> confirm(Asked asked, Notices notices, Circumstances now) {
        if (!notices.told().contains(agencyId)) {
            return refuse(NOTICE_NOT_GIVEN);
        }
        if (notices.acknowledged().contains(agencyId)) {
            return refuse(NOTICE_ALREADY_ACKNOWLEDGED);
        }
        if (!mayConfirm(now.actor())) {
            return refuse(ACKNOWLEDGED_BY_ANOTHER_AGENCY);
        }
        if (acknowledgedOn.isAfter(now.today())) {
            return refuse(CONSENT_DATE_IN_FUTURE);
        }
        return accept(
                new NoticeAcknowledged(
                        consentId,
                        asked.fileId(),
                        agencyId,
                        acknowledgedOn,
                        now.about(asked.fileId(), asked.personId()).putIfGiven(reply)));
    }

    private boolean mayConfirm(Actor actor) {
        return actor.organisation().equals(agencyId)
                || actor.isMunicipalOfficer()
                || actor.capacity() == Capacity.COORDINATOR;
    }
}
