package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_REROUTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.OUTREACH_NOT_OF_FILE;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.NotTaken;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.supportcase.ReferralResumed;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.OutreachId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A case that had gone to アウトリーチ waits for 受理 again, because a person of it consented since
 * (MA-02).
 */
public record ResumeReferral(
        CaseId caseId, OutreachId outreachId, List<ConsentId> consents, LocalDate resumedOn)
        implements SupportCaseCommand {

    public ResumeReferral {
        consents = List.copyOf(consents);
    }

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        return ready(state, now)
                .holds(known -> isOfFile(known, now), OUTREACH_NOT_OF_FILE)
                .holds(known -> PlanningConsent.holds(consents, known, now), CONSENT_MISSING)
                .onOrBefore(now.today(), resumedOn)
                .record(this::event);
    }

    /** What already stands in the way, whatever would be stated. */
    public static Optional<Refusal> blocked(SupportCase state, Circumstances now) {
        return ready(state, now).refusal();
    }

    private static Check<NotTaken> ready(SupportCase state, Circumstances now) {
        return Check.notTaken(state)
                .holds(NotTaken::rerouted, CASE_NOT_REROUTED)
                .coordinatedBy(now.actor())
                .holds(known -> PlanningConsent.isGivenBySomebody(known, now), CONSENT_MISSING);
    }

    private boolean isOfFile(NotTaken known, Circumstances now) {
        return now.facts()
                .value(ReferralRegister.REFERRAL, outreachId.toString())
                .filter(referral -> referral.kind() == ReferralRegister.Kind.OUTREACH)
                .filter(referral -> referral.fileId().equals(known.outline().fileId()))
                .isPresent();
    }

    private SupportCaseEvent event(NotTaken known) {
        return new ReferralResumed(
                caseId, known.outline().fileId(), outreachId, consents, resumedOn);
    }
}
