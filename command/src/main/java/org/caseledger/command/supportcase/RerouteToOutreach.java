package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_MAY_NOT_KNOW;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OUTREACH_ID_TAKEN;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PERSON_NOT_NAMED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.sharing.Ground.Stated;
import org.caseledger.command.sharing.ReceiverMayKnow;
import org.caseledger.command.supportcase.SupportCase.Referred;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.supportcase.CaseReroutedToOutreach;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.OutreachId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;

import java.util.Optional;

/**
 * Without consent a person of the referral goes to アウトリーチ instead of being accepted (MA-02): an
 * agency is asked to open it, as after a nomination at intake.
 */
public record RerouteToOutreach(
        CaseId caseId, @Minted OutreachId outreachId, PersonId personId, AgencyId to, Words reason)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> known.outline().persons().contains(personId), PERSON_NOT_NAMED)
                .holds(_ -> ReceiverMayKnow.check(to, now) instanceof Stated, AGENCY_MAY_NOT_KNOW)
                .holds(_ -> outreachIsNew(now), OUTREACH_ID_TAKEN)
                .record(known -> event(known, now));
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<Referred> ready(SupportCase state, Circumstances now) {
        return Check.waiting(state).coordinatedBy(now.actor());
    }

    private boolean outreachIsNew(Circumstances now) {
        return now.facts().find(ReferralRegister.REFERRAL, outreachId.toString()).isEmpty();
    }

    private SupportCaseEvent event(Referred known, Circumstances now) {
        return new CaseReroutedToOutreach(
                caseId,
                known.outline().fileId(),
                outreachId,
                personId,
                to,
                now.about(known.outline().fileId(), personId).sensitive().put(reason));
    }
}
