package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.CONSENT_CIRCLE_WITHOUT_AGENCY;
import static org.caseledger.command.outreach.OutreachRefusal.CONSENT_NOT_GIVEN;
import static org.caseledger.command.outreach.OutreachRefusal.OUTREACH_AGENCY_UNKNOWN;
import static org.caseledger.command.outreach.OutreachRefusal.REFERRAL_ALREADY_MADE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.sharing.Ground.Stated;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.outreach.OutreachReferredToMultiAgency;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Words;

import java.time.LocalDate;

/**
 * On the person's consent the course goes on in 多機関協働: a referral to the coordinating agency that
 * the consent names (C-08).
 */
public record ReferOnToMultiAgency(
        OutreachId outreachId,
        @Minted CaseId caseId,
        AgencyId coordinator,
        Words reason,
        LocalDate referredOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(referredOn, outreach, now, running -> refer(running, now));
    }

    private Decision<OutreachEvent> refer(Outreach.Running running, Circumstances now) {
        ConsentId consent = running.consentNow(now);
        if (consent == null) {
            return refuse(CONSENT_NOT_GIVEN);
        }
        if (now.facts().find(ReferralRegister.REFERRAL, caseId.toString()).isPresent()) {
            return refuse(REFERRAL_ALREADY_MADE);
        }
        if (!(ReceiverMayKnow.check(coordinator, now) instanceof Stated)) {
            return refuse(OUTREACH_AGENCY_UNKNOWN);
        }
        boolean covers =
                now.facts()
                        .value(ConsentRegister.CONSENT, consent.toString())
                        .filter(given -> given.circle().includes(coordinator))
                        .isPresent();
        return covers
                ? accept(referred(running, consent, now))
                : refuse(CONSENT_CIRCLE_WITHOUT_AGENCY);
    }

    private OutreachEvent referred(Outreach.Running running, ConsentId consent, Circumstances now) {
        return new OutreachReferredToMultiAgency(
                outreachId,
                running.fileId(),
                caseId,
                now.actor().organisation(),
                coordinator,
                consent,
                running.personId(),
                running.label(now).put(reason),
                referredOn);
    }
}
