package org.caseledger.command.supportcase;

import static org.caseledger.command.supportcase.SupportCaseRefusal.AGENCY_AGREEMENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.AGREEMENT_MISSING;
import static org.caseledger.command.supportcase.SupportCaseRefusal.PLAN_NOT_DELIBERATED;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.supportcase.SupportCase.Open;
import org.caseledger.events.profile.Profile;
import org.caseledger.events.profile.ProfileSetting;
import org.caseledger.events.profile.RequiredAgreement;
import org.caseledger.events.register.ProfileRegister;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule: before 支援決定 there is what the 要綱 asks for: the sitting found the plan 適切, every person of
 * the plan agreed, every agency of the plan agreed, in any order; a municipality may set that its
 * decision comes before the first sitting (MA-10).
 */
final class RequiredAgreementsComplete {
    private RequiredAgreementsComplete() {}

    static Optional<SupportCaseRefusal> missing(Open open, Circumstances now) {
        return on(now).has(ProfileSetting.DECISION_BEFORE_FIRST_SITTING)
                ? Optional.empty()
                : missing(open.plan(), now);
    }

    /** What the plan still lacks of deliberation and agreement, whatever the order. */
    static Optional<SupportCaseRefusal> missing(Plan plan, Circumstances now) {
        return allMissing(plan, now).stream().findFirst();
    }

    static List<SupportCaseRefusal> allMissing(Plan plan, Circumstances now) {
        Set<RequiredAgreement> required = on(now).agreementsBeforeSupport();
        List<SupportCaseRefusal> missing = new ArrayList<>();
        if (required.contains(RequiredAgreement.DELIBERATION) && !plan.isAppropriate()) {
            missing.add(PLAN_NOT_DELIBERATED);
        }
        if (required.contains(RequiredAgreement.PERSON) && !plan.isAgreedByAllSubjects()) {
            missing.add(AGREEMENT_MISSING);
        }
        if (required.contains(RequiredAgreement.AGENCIES) && !plan.isAgreedByAllAgencies()) {
            missing.add(AGENCY_AGREEMENT_MISSING);
        }
        return missing;
    }

    private static Profile on(Circumstances now) {
        return ProfileRegister.on(now.facts(), now.today());
    }

    /** As {@code missing}, for a plan under which support may have begun long ago. */
    static Optional<SupportCaseRefusal> neverWere(Plan plan, Circumstances now) {
        return plan.agreed() ? Optional.empty() : missing(plan, now);
    }
}
