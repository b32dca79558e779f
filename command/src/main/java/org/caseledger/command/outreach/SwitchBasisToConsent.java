package org.caseledger.command.outreach;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.outreach.OutreachRefusal.BASIS_ALREADY_SWITCHED;
import static org.caseledger.command.outreach.OutreachRefusal.BEFORE_OPENING;
import static org.caseledger.command.outreach.OutreachRefusal.CONSENT_CIRCLE_WITHOUT_AGENCY;
import static org.caseledger.command.outreach.OutreachRefusal.CONSENT_NOT_GIVEN;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.events.outreach.BasisSwitchedToConsent;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.Purpose;

import java.time.LocalDate;

/** From this day the work rests on the person's own consent to planning; happens once. */
public record SwitchBasisToConsent(OutreachId outreachId, ConsentId consentId, LocalDate switchedOn)
        implements OutreachCommand {

    @Override
    public Decision<OutreachEvent> decide(Outreach outreach, Circumstances now) {
        return RunningOutreach.decideOn(
                switchedOn, outreach, now, running -> switchBasis(running, now));
    }

    private Decision<OutreachEvent> switchBasis(Outreach.Running running, Circumstances now) {
        if (consentId.equals(running.progress().consent()) || running.consentNow(now) != null) {
            return refuse(BASIS_ALREADY_SWITCHED);
        }
        if (switchedOn.isBefore(running.openedOn())) {
            return refuse(BEFORE_OPENING);
        }
        return now.facts()
                .value(ConsentRegister.CONSENT, consentId.toString())
                .filter(consent -> consent.personId().equals(running.personId()))
                .filter(consent -> consent.fileId().equals(running.fileId()))
                .filter(consent -> consent.purpose() == Purpose.PLANNING)
                .filter(consent -> consent.holdsOn(switchedOn, now.facts()))
                .map(consent -> switchedTo(consent, running))
                .orElseGet(() -> refuse(CONSENT_NOT_GIVEN));
    }

    private Decision<OutreachEvent> switchedTo(
            ConsentRegister.Consent consent, Outreach.Running running) {
        return consent.circle().includes(running.agencyId())
                ? accept(
                        new BasisSwitchedToConsent(
                                outreachId,
                                running.fileId(),
                                consentId,
                                consent.lastEvent(),
                                switchedOn))
                : refuse(CONSENT_CIRCLE_WITHOUT_AGENCY);
    }
}
