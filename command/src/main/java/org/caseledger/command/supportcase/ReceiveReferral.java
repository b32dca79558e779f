package org.caseledger.command.supportcase;

import static org.caseledger.command.decision.Decision.accept;
import static org.caseledger.command.decision.Decision.refuse;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_ALREADY_RECEIVED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.DATE_IN_FUTURE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REFERRAL_ADDRESSED_ELSEWHERE;
import static org.caseledger.command.supportcase.SupportCaseRefusal.REFERRAL_MISSING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.Decision;
import org.caseledger.command.decision.Refusal;
import org.caseledger.command.supportcase.SupportCase.Unknown;
import org.caseledger.events.register.ReferralRegister;
import org.caseledger.events.register.ReferralRegister.Referral;
import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The coordinating agency receives a referral that was addressed to it. */
public record ReceiveReferral(CaseId caseId, FileId fileId, LocalDate receivedOn)
        implements SupportCaseCommand {

    @Override
    public Decision<SupportCaseEvent> decide(SupportCase state, Circumstances now) {
        Optional<Referral> found = referralOf(caseId, now).filter(r -> r.fileId().equals(fileId));
        if (found.isEmpty()) {
            return refuse(REFERRAL_MISSING);
        }
        Optional<SupportCaseRefusal> why = whyNot(state, found.get(), now);
        if (why.isPresent()) {
            return refuse(why.get());
        }
        return receivedOn.isAfter(now.today())
                ? refuse(DATE_IN_FUTURE)
                : accept(event(found.get(), now));
    }

    /** What already stands in the way of receiving the referral that opens this case. */
    public static Optional<Refusal> blocked(CaseId caseId, SupportCase state, Circumstances now) {
        return referralOf(caseId, now)
                .map(referral -> whyNot(state, referral, now))
                .orElse(Optional.of(REFERRAL_MISSING))
                .map(Refusal.class::cast);
    }

    private static Optional<SupportCaseRefusal> whyNot(
            SupportCase state, Referral referral, Circumstances now) {
        if (!now.actor().organisation().equals(referral.to())) {
            return Optional.of(REFERRAL_ADDRESSED_ELSEWHERE);
        }
        return state instanceof Unknown ? Optional.empty() : Optional.of(CASE_ALREADY_RECEIVED);
    }

    private static Optional<Referral> referralOf(CaseId caseId, Circumstances now) {
        return now.facts()
                .value(ReferralRegister.REFERRAL, caseId.toString())
                .filter(referral -> referral.kind() == ReferralRegister.Kind.MULTI_AGENCY);
    }

    private SupportCaseEvent event(Referral referral, Circumstances now) {
        return new ReferralReceived(
                caseId,
                fileId,
                now.actor().organisation(),
                referral.from(),
                referral.event(),
                List.copyOf(referral.persons()),
                receivedOn);
    }
}
