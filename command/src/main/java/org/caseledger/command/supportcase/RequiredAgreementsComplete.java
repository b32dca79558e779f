package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGREEMENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_DELIBERATED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.register.ProfileRegister;

import java.util.Optional;

/**
 * Rule: before 支援決定 the sitting found the plan 適切 and every person of the plan agreed to it, in
 * either order; a municipality may set that its decision comes before the first sitting (MA-10).
 */
final class RequiredAgreementsComplete {
    private RequiredAgreementsComplete() {}

    static Optional<SupportCaseRefusal> missing(Open open, Circumstances now) {
        return ProfileRegister.inForce(now.facts(), now.today()).decisionBeforeFirstSitting()
                ? Optional.empty()
                : missing(open.plan());
    }

    /** What the plan still lacks of deliberation and agreement, whatever the order. */
    static Optional<SupportCaseRefusal> missing(Plan plan) {
        if (!plan.isAppropriate()) {
            return Optional.of(PLAN_NOT_DELIBERATED);
        }
        return plan.isAgreedByAllSubjects() ? Optional.empty() : Optional.of(AGREEMENT_MISSING);
    }

    /** As {@link #missing(Plan)}, for a plan under which support may have begun long ago. */
    static Optional<SupportCaseRefusal> neverWere(Plan plan) {
        return plan.agreed() ? Optional.empty() : missing(plan);
    }
}
